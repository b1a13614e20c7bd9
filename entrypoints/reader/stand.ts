import { overrideStyle } from '../../core/marks/style-override';
import { leaveByBack } from '../../core/reader/back';
import { holdIn } from '../../core/reader/hold';
import type { Modal } from '../../core/reader/modal';
import { keepDrawn, watchCovers } from '../../core/reader/on-top';
import { printAlone } from '../../core/reader/printing';
import type { ReaderOpening } from '../../core/reader/reader-overlay';
import { isOtherPage, watchRoute } from '../../platform/route';

/** What can end the reader besides its own buttons. */
export interface Endings {
  /** The reader's wish, by Back. */
  readonly leave: () => void;
  /** The page went on to another. */
  readonly close: () => void;
  /** The page does not bear it. */
  readonly lost: () => void;
}

/** The reader's place over the page. */
export interface Stand {
  /** Holds the dialog there, once it is shown. */
  readonly hold: (modal: Modal) => void;
  /** Lets go of the page. Resolves when the browser is done with that; the next stand has to wait for it. */
  readonly end: () => Promise<void>;
  /** Puts the page back to where it was scrolled to. */
  readonly giveBack: () => void;
}

/** Puts the reader's element over the page, keeps it there, and keeps the page as it is until it ends. */
export function standOver(document: Document, host: HTMLElement, opening: ReaderOpening, endings: Endings): Stand {
  const { location } = document;
  const { href } = location;
  const scrolled = scrollOf(document);
  // The page's scroll bar would stand beside the reader's.
  const scrollBar = overrideStyle(document.documentElement, [['scrollbar-width', 'none']]);
  const undo: (() => void)[] = [scrollBar.undo, keepKeysIn(host)];
  let onBack = (): void => undefined;
  undo.push(holdIn(document, host, { onBack: () => onBack(), onLost: endings.lost }));
  const endBack = opening.byItself ? async () => undefined : leaveByBack(document, endings.leave);
  undo.push(
    watchRoute(document, () => {
      if (isOtherPage(href, location.href)) endings.close();
    }),
  );
  return {
    hold(modal) {
      onBack = () => modal.raise();
      undo.push(
        watchCovers(document, (target) => target === host, onBack),
        keepDrawn(document, modal.element, () => modal.isDrawn),
        printAlone(document, host, modal),
      );
    },
    end() {
      for (const one of undo.splice(0).reverse()) one();
      return endBack();
    },
    giveBack() {
      if (!isOtherPage(href, location.href)) scrolled.giveBack();
    },
  };
}

function scrollOf(document: Document): { giveBack(): void } {
  const view = document.defaultView;
  const [left, top] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
  return {
    giveBack() {
      if (view?.scrollX !== left || view.scrollY !== top) view?.scrollTo({ left, top, behavior: 'instant' });
    },
  };
}

/** Keys pressed in the reader are not the page's shortcuts. Gives a function that ends this. */
function keepKeysIn(host: HTMLElement): () => void {
  const listening = new AbortController();
  for (const type of ['keydown', 'keyup', 'keypress']) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal: listening.signal });
  }
  return () => listening.abort();
}
