import { overrideStyle } from '../marks/style-override';

/**
 * Calls back when the page may have put something over the whole of it: a dialog, a popover, something in full screen.
 * `isOurs` tells what of that is not the page's. Gives a function that stops it.
 */
export function watchCovers(document: Document, isOurs: (target: EventTarget | null) => boolean, covered: () => void) {
  const view = document.defaultView;
  const listening = new AbortController();
  let waiting = false;
  const soon = (event?: Event): void => {
    if (waiting || isOurs(event?.target ?? null)) return;
    waiting = true;
    view?.requestAnimationFrame(() => {
      waiting = false;
      if (!listening.signal.aborted) covered();
    });
  };
  const options = { capture: true, signal: listening.signal };
  for (const type of ['toggle', 'fullscreenchange']) document.addEventListener(type, soon, options);
  // With a page's dialog over it, what is ours can no longer be focused.
  document.addEventListener('focusin', soon, options);
  const opened = new MutationObserver(() => soon());
  opened.observe(document, { subtree: true, attributeFilter: ['open'] });
  listening.signal.addEventListener('abort', () => opened.disconnect());
  return () => listening.abort();
}

/**
 * Keeps the root of a document drawn: a page that hides it hides all there is, the browser's top layer included. `shown`
 * is what must have a box then. Gives a function that ends this and takes back what was done for it.
 */
export function keepDrawn(document: Document, shown: Element, isDrawn: () => boolean): () => void {
  let undo: () => void = () => undefined;
  const look = (): void => {
    // Out of the document nothing is drawn, whatever the root looks like.
    if (!shown.isConnected || isDrawn() || document.documentElement === null) return;
    undo();
    undo = overrideStyle(document.documentElement, [
      ['display', 'block'],
      ['content-visibility', 'visible'],
    ]).undo;
    // What was done just now is no reason to look again.
    observer.takeRecords();
  };
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { attributeFilter: ['style', 'class', 'hidden'] });
  // Style sheets come in ways that no change of the document tells of; and the root may be another by now.
  const sizes = new ResizeObserver(look);
  sizes.observe(shown);
  return () => {
    observer.disconnect();
    sizes.disconnect();
    undo();
  };
}
