/** How long the browser may take to go back; then nobody waits for it any more. */
const LIMIT_MILLISECONDS = 500;

/** An end to something that the browser may take a while to be done with. */
export type Ending = () => Promise<void>;

/**
 * Makes Back leave the reader and not the page. The page's own entry is put into the history once more, with the same
 * address and state, so that what the page hears of it names the place it is at. Browsers pass over such an entry as long
 * as nobody has clicked or typed on the page; then Back leads where it led before. Gives a function that ends this and
 * takes the entry out again; what comes next has to wait for that.
 */
export function leaveByBack(document: Document, leave: () => void): Ending {
  const view = document.defaultView;
  if (view === null) return async () => undefined;
  const { history, location } = view;
  const { href } = location;
  try {
    history.pushState(history.state, '', href);
  } catch {
    // Browsers take only so many entries in a while; then Back leads where it led before.
    return async () => undefined;
  }
  const isOurs = entryOf(view);
  const listening = new AbortController();
  let isOnOurs = true;
  const onBack = (event: Event): void => {
    // Pages can make such events up, and going to a place on the page makes one, too.
    if (!event.isTrusted) return;
    const wasOnOurs = isOnOurs;
    isOnOurs = location.href === href;
    if (!isOnOurs || !wasOnOurs) return;
    listening.abort();
    leave();
  };
  view.addEventListener('popstate', onBack, { signal: listening.signal });
  return async () => {
    const isGone = listening.signal.aborted;
    listening.abort();
    // What the page has put over ours is its own, and stays.
    if (!isGone && location.href === href && isOurs()) await goneBack(view);
  };
}

/** Browsers without the Navigation API do not tell which entry of the history the page is at, only how many there are. */
interface WithNavigation {
  readonly navigation?: { readonly currentEntry: { readonly key: string } | null };
  readonly history: History;
}

/** Gives a function that says whether the page still is at the entry of the history it is at now. */
function entryOf({ navigation, history }: WithNavigation): () => boolean {
  const { length } = history;
  const key = navigation?.currentEntry?.key;
  return () => (key === undefined ? history.length === length : navigation?.currentEntry?.key === key);
}

/** Goes back by one entry and waits until the browser has, within a limit. */
function goneBack(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const done = (): void => {
      waiting.abort();
      view.clearTimeout(timer);
      resolve();
    };
    const timer = view.setTimeout(done, LIMIT_MILLISECONDS);
    view.addEventListener('popstate', ({ isTrusted }) => isTrusted && done(), { signal: waiting.signal });
    view.history.back();
  });
}
