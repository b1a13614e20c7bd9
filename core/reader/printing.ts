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
    () => {
      host.append(style);
      modal.layFlat();
    },
    options,
  );
  document.defaultView?.addEventListener(
    'afterprint',
    () => {
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
