interface WithNavigation {
  readonly navigation?: EventTarget;
}

/**
 * Calls back when the page may have gone to another address without loading anew. Browsers without the Navigation API
 * tell of Back and Forward only; there the next change of the page has to be taken as the sign. Gives a function that
 * stops it.
 */
export function watchRoute(document: Document, mayHaveChanged: () => void): () => void {
  const view = document.defaultView;
  const listening = new AbortController();
  const { signal } = listening;
  const listener = (): void => mayHaveChanged();
  view?.addEventListener('popstate', listener, { signal });
  (view as WithNavigation | null)?.navigation?.addEventListener('currententrychange', listener, { signal });
  return () => listening.abort();
}

/** Whether two addresses are different pages; the part after `#` is a place on the same one. */
export function isOtherPage(a: string, b: string): boolean {
  return a.split('#', 1)[0] !== b.split('#', 1)[0];
}
