/**
 * Makes Back leave the reader and not the page. The page's own entry is put into the history once more, so that Back leads
 * to the same place; what the browser tells of it does not reach the page. Browsers pass over such an entry as long as
 * nobody has clicked or typed on the page; then Back leads where it led before. Gives a function that ends this and takes
 * the entry out again.
 */
export function leaveByBack(document: Document, leave: () => void): () => void {
  const view = document.defaultView as WithNavigation | null;
  if (view === null) return () => undefined;
  const { history, location } = view;
  const { href } = location;
  unheard(view, ['navigate'], () => history.pushState(history.state, '', href));
  const depth = history.length;
  const listening = new AbortController();
  view.addEventListener(
    'popstate',
    (event) => {
      listening.abort();
      if (location.href === href) event.stopImmediatePropagation();
      leave();
    },
    { capture: true, signal: listening.signal },
  );
  return () => {
    // Gone back already; or the page went on by itself, and the last entry is its own.
    if (listening.signal.aborted || location.href !== href || history.length !== depth) return;
    listening.abort();
    const untilHeard = hush(view, ['navigate', 'popstate']);
    view.addEventListener('popstate', () => untilHeard.abort(), { capture: true, signal: untilHeard.signal });
    history.back();
  };
}

/** The part of the Navigation API used here; older browsers lack it. */
interface WithNavigation extends Omit<Window, 'navigation'> {
  readonly navigation?: EventTarget;
}

function unheard(view: WithNavigation, types: readonly string[], act: () => void): void {
  const silence = hush(view, types);
  act();
  silence.abort();
}

/** Keeps events from the page's listeners until aborted: those that capture are heard first, however late they came. */
function hush(view: WithNavigation, types: readonly string[]): AbortController {
  const silence = new AbortController();
  for (const target of [view, view.navigation]) {
    for (const type of types) {
      target?.addEventListener(type, (event: Event) => event.stopImmediatePropagation(), {
        capture: true,
        signal: silence.signal,
      });
    }
  }
  return silence;
}
