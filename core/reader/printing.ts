import type { Modal } from './modal';

/** While paper is being laid out, all of the page but our own element is away. */
const AWAY = (tag: string): string => `@media print {
  :root { display: block !important; height: auto !important; margin: 0 !important; padding: 0 !important; overflow: visible !important; background: none !important }
  :root > :not(${tag}) { display: none !important }
}`;

/**
 * Makes paper show the story alone. What the browser keeps over a page is cut off at the end of the first sheet, so for
 * the time of printing the reader is a plain part of the document. Gives a function that stops it.
 */
export function printAlone(document: Document, host: Element, modal: Modal): () => void {
  const listening = new AbortController();
  const style = document.createElement('style');
  style.textContent = AWAY(host.localName);
  const options = { signal: listening.signal };
  document.defaultView?.addEventListener(
    'beforeprint',
    ({ isTrusted }) => {
      // Pages can make such events up.
      if (!isTrusted) return;
      host.append(style);
      modal.layFlat();
    },
    options,
  );
  document.defaultView?.addEventListener(
    'afterprint',
    ({ isTrusted }) => {
      if (!isTrusted) return;
      style.remove();
      modal.raise();
    },
    options,
  );
  return () => {
    listening.abort();
    style.remove();
  };
}

/** How long after asking for it the browser may take to begin printing; some never do, and say nothing. */
const BEGIN_MILLISECONDS = 1_000;
/** How long printing may take, the reader's choices included. */
const END_MILLISECONDS = 120_000;

/**
 * Asks the browser to print. Resolves when it is done with that: most browsers answer only then, others at once and print
 * afterwards. What never begins or never ends is not waited for.
 */
export function printed(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const done = (): void => {
      listening.abort();
      view.clearTimeout(timer);
      resolve();
    };
    let timer = view.setTimeout(done, BEGIN_MILLISECONDS);
    const heard = (type: string, next: () => void): void =>
      view.addEventListener(type, ({ isTrusted }) => isTrusted && next(), { signal: listening.signal });
    heard('beforeprint', () => {
      view.clearTimeout(timer);
      timer = view.setTimeout(done, END_MILLISECONDS);
    });
    heard('afterprint', done);
    view.print();
  });
}
