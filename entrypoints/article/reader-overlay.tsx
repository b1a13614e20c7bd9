import { render } from 'preact';
import css from '../../assets/reader.css?inline';
import { Reader } from '../../components/reader/Reader';
import { WordingContext } from '../../components/wording';
import { READER_TAG } from '../../core/marks/own';
import { adoptStyles } from '../../core/marks/styles';
import type { CleanArticle } from '../../core/story/article';
import { writeClipboard } from '../../platform/clipboard';
import { copied } from '../../platform/messaging/render-shape';
import { askBackground } from '../../platform/messaging/send';
import { isOtherPage, watchRoute } from '../../platform/route';
import { wording } from '../../platform/wording';
import { interceptBack } from './back';

/** The reader over one page: one element of ours with a closed shadow root, there only while the reader is open. */
export class ReaderOverlay {
  readonly #document: Document;
  #host: HTMLElement | null = null;
  #leave: () => void = () => undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  get isOpen(): boolean {
    // A page may take our element away; then the reader is closed, and what is left of it goes when it is opened next.
    return this.#host?.isConnected === true;
  }

  /** Opens the reader; what was focused and how far the page was scrolled is as before when it closes. */
  open(article: CleanArticle): void {
    this.close();
    const host = this.#document.createElement(READER_TAG);
    const shadow = host.attachShadow({ mode: 'closed' });
    adoptStyles(shadow, css);
    const root = this.#document.createElement('div');
    shadow.append(root);
    this.#document.documentElement.append(host);
    const close = (): void => this.close();
    const keepKeys = keepKeysIn(host);
    const stopBack = interceptBack(this.#document, close);
    const { href } = this.#document.location;
    const unwatchRoute = watchRoute(this.#document, () => {
      if (isOtherPage(href, this.#document.location.href)) close();
    });
    render(
      <WordingContext.Provider value={wording}>
        <Reader article={article} onClose={close} onCopy={() => copy(article)} />
      </WordingContext.Provider>,
      root,
    );
    this.#host = host;
    this.#leave = () => {
      keepKeys.abort();
      stopBack();
      unwatchRoute();
      // Unmounting closes the dialog, and the browser gives the focus back to where it was.
      render(null, root);
      host.remove();
    };
  }

  close(): void {
    const leave = this.#leave;
    this.#host = null;
    this.#leave = () => undefined;
    leave();
  }
}

/** Keys pressed in the reader are not the page's shortcuts. */
function keepKeysIn(host: HTMLElement): AbortController {
  const listening = new AbortController();
  for (const type of ['keydown', 'keyup', 'keypress']) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal: listening.signal });
  }
  return listening;
}

async function copy(article: CleanArticle): Promise<void> {
  await writeClipboard(await askBackground('article.copy', { article }, copied));
}
