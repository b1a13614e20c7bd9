import type { ReaderState } from '../core/protocol';
import type { ReaderOverlay } from '../core/reader/reader-overlay';
import { askBackground } from './messaging/send';
import { fields, flag, text } from './messaging/shape';
import type { PageArticle } from './page-article';
import { pageSlot } from './page-slot';

/** How often a page is read that goes on to another address before its story is shown. */
const READINGS = 3;

interface Arrived {
  readonly overlay: ReaderOverlay;
  readonly isGranted: boolean;
  readonly opensByRule: boolean;
  readonly css: string;
}

/**
 * The reader over the page a script runs in. What shows it is a script of its own, which comes with the first opening.
 * What is asked for is done in the order it was asked in.
 */
export class PageReader {
  readonly #article: PageArticle;
  #arrived: Arrived | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(article: PageArticle) {
    this.#article = article;
  }

  /** Opens or closes it. Rejects when what shows it does not come. */
  toggle(): Promise<ReaderState> {
    return this.#next(async () => {
      if (!this.#isOpen) return this.#open(false);
      this.#arrived?.overlay.leave();
      return { open: false };
    });
  }

  /** Opens it because the reader wants that for the site. Errors as in `toggle`. */
  open(): Promise<ReaderState> {
    return this.#next(async () => (this.#isOpen ? { open: true } : this.#open(true)));
  }

  /** Prints the story alone; the reader is afterwards as it was before. Errors as in `toggle`. */
  print(): Promise<ReaderState> {
    return this.#next(async () => {
      const wasOpen = this.#isOpen;
      const state = wasOpen ? { open: true } : await this.#open(true);
      if (!state.open) return state;
      await this.#arrived?.overlay.print();
      if (!wasOpen) this.#arrived?.overlay.close();
      return { open: wasOpen };
    });
  }

  get #isOpen(): boolean {
    return this.#arrived?.overlay.isOpen === true;
  }

  async #open(byItself: boolean): Promise<ReaderState> {
    const { overlay, css, ...bySite } = await this.#awaited();
    const selection = () => this.#article.selection();
    for (let reading = 0; reading < READINGS; reading++) {
      const [answer, site] = await Promise.all([this.#article.read(), this.#article.site()]);
      if (!answer.ok) return { open: false, why: answer.why };
      const opening = { article: answer.article, site: { ...site, ...bySite }, byItself, css, selection };
      if (await overlay.open(opening)) return { open: true };
    }
    return { open: false };
  }

  async #awaited(): Promise<Arrived> {
    if (this.#arrived !== null) return this.#arrived;
    const bySite = await askBackground('page.reader', {}, fields({ isGranted: flag, opensByRule: flag, css: text }));
    const { reader: overlay } = pageSlot();
    if (overlay === undefined) throw new Error('No script came to show the reader.');
    this.#arrived = { overlay, ...bySite };
    return this.#arrived;
  }

  #next(work: () => Promise<ReaderState>): Promise<ReaderState> {
    const done = this.#last.then(work);
    // A failure is its caller's to report; what is asked for next must still be done.
    this.#last = done.catch(() => undefined);
    return done;
  }
}
