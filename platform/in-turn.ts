let last: Promise<unknown> = Promise.resolve();

/**
 * Runs work on what the extension stores, one piece after another, in all of its pages together. In a web page only what
 * this script does waits for itself: locks there are the page's, which could keep them for ever.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const isOwnPage = globalThis.location?.protocol.endsWith('-extension:') ?? false;
  const done = last.then(() => (isOwnPage ? navigator.locks.request('clean-copy', work) : work()));
  // What fails is its caller's to report; the next piece must still run.
  last = done.then(
    () => undefined,
    () => undefined,
  );
  return done;
}
