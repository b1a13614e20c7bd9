/**
 * Makes Back leave the reader and not the page. The page's own entry is put into the history once more, with the same
 * address and state, so that what the page hears of it names the place it is at. Browsers pass over such an entry as long
 * as nobody has clicked or typed on the page; then Back leads where it led before. Gives a function that ends this and
 * takes the entry out again.
 */
export function leaveByBack(document: Document, leave: () => void): () => void {
  const view = document.defaultView;
  if (view === null) return () => undefined;
  const { history, location } = view;
  const { href } = location;
  try {
    history.pushState(history.state, '', href);
  } catch {
    // Browsers take only so many entries in a while; then Back leads where it led before.
    return () => undefined;
  }
  const depth = history.length;
  const listening = new AbortController();
  view.addEventListener(
    'popstate',
    () => {
      listening.abort();
      leave();
    },
    { signal: listening.signal },
  );
  return () => {
    // Gone back already; or the page went on by itself, and the last entry is its own.
    if (listening.signal.aborted || location.href !== href || history.length !== depth) return;
    listening.abort();
    history.back();
  };
}
