import { render } from 'preact';
import { Reader } from '../../components/reader/Reader';
import { WordingContext } from '../../components/wording';
import { READER_TAG } from '../../core/marks/own';
import { adoptStyles } from '../../core/marks/styles';
import { makeOwnHost } from '../../core/page/own-host';
import type { Modal } from '../../core/reader/modal';
import { printed } from '../../core/reader/printing';
import type { ReaderOpening, ReaderOverlay } from '../../core/reader/reader-overlay';
import { askBackground } from '../../platform/messaging/send';
import { isOtherPage } from '../../platform/route';
import { wording } from '../../platform/wording';
import { ReaderModel } from './model';
import { standOver } from './stand';

/** The reader over one page: one element of ours with a closed shadow root, there only while the reader is open. */
export class Overlay implements ReaderOverlay {
  readonly #document: Document;
  readonly #own: WeakSet<Node>;
  /** Done when the browser is, with what closing the reader asked of it. */
  #closed: Promise<void> = Promise.resolve();
  #shown: { readonly model: ReaderModel; readonly root: Element; readonly take: () => void } | null = null;

  /** `own` is where elements of ours are noted. */
  constructor(document: Document, own: WeakSet<Node>) {
    this.#document = document;
    this.#own = own;
  }

  get isOpen(): boolean {
    return this.#shown !== null;
  }

  get front(): ParentNode | null {
    return this.#shown?.root.querySelector('dialog') ?? null;
  }

  async open(opening: ReaderOpening): Promise<boolean> {
    this.close();
    await this.#closed;
    const model = await ReaderModel.load(opening, () => this.leave());
    if (isOtherPage(opening.article.url, this.#document.location.href)) return false;
    const { host, shadow } = makeOwnHost(this.#document, READER_TAG, this.#own);
    adoptStyles(shadow, opening.css);
    const root = this.#document.createElement('div');
    shadow.append(root);
    const stand = standOver(this.#document, host, opening, {
      leave: () => this.leave(),
      close: () => this.close(),
      lost: () => {
        this.close();
        askBackground('page.trouble', { words: wording.say('reader_lost') }, () => null).catch((error: unknown) =>
          // The place where this would be said is the one that does not answer.
          console.error('Clean Copy:', error),
        );
      },
    });
    const show = (onShown?: (modal: Modal) => void): void =>
      render(
        <WordingContext.Provider value={wording}>
          <Reader {...model.props} onShown={onShown} />
        </WordingContext.Provider>,
        root,
      );
    model.watch(show);
    show(stand.hold);
    this.#shown = {
      model,
      root,
      take: () => {
        model.end();
        this.#closed = stand.end();
        // Unmounting closes the dialog, and the browser gives the focus back to where it was.
        render(null, root);
        host.remove();
        stand.giveBack();
      },
    };
    model.noteOpened();
    return true;
  }

  leave(): void {
    this.#shown?.model.noteLeft();
    this.close();
  }

  close(): void {
    const shown = this.#shown;
    this.#shown = null;
    shown?.take();
  }

  async print(): Promise<void> {
    const view = this.#document.defaultView;
    if (view !== null) await printed(view);
  }
}
