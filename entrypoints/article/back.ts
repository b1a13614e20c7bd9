/** The part of the Navigation API used here; older browsers lack it. */
interface Navigation extends EventTarget {}
interface NavigateEvent extends Event {
  readonly navigationType: 'reload' | 'push' | 'replace' | 'traverse';
  readonly destination: { readonly index: number };
}

/**
 * Makes Back leave the reader instead of the page where going back stays within the document, as on sites that load
 * stories in place. Browsers let no script hold back any other going back, and then the reader goes with its page.
 * Nothing is put into the page's history. Gives a function that ends this.
 */
export function interceptBack(document: Document, leave: () => void): () => void {
  const view = document.defaultView as (Window & { readonly navigation?: Navigation }) | null;
  const listening = new AbortController();
  view?.navigation?.addEventListener(
    'navigate',
    (event) => {
      if ((event as NavigateEvent).navigationType !== 'traverse' || !event.cancelable) return;
      event.preventDefault();
      leave();
    },
    { signal: listening.signal },
  );
  return () => listening.abort();
}
