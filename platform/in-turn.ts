/** What is done one piece after another: work on what is stored here, and bringing it together with other browsers. */
export type Queue = 'storage' | 'sync';

const last = new Map<Queue, Promise<unknown>>();

/**
 * Runs work of one kind piece after piece, in all of the extension's pages together. In a web page only what this script
 * does waits for itself: locks there are the page's, which could keep them for ever.
 */
export function inTurn<T>(work: () => Promise<T>, queue: Queue = 'storage'): Promise<T> {
  const isOwnPage = globalThis.location?.protocol.endsWith('-extension:') ?? false;
  const turn = last.get(queue) ?? Promise.resolve();
  const done = turn.then(() => (isOwnPage ? navigator.locks.request(`clean-copy-${queue}`, work) : work()));
  // What fails is its caller's to report; the next piece must still run.
  const settled = done.then(
    () => undefined,
    () => undefined,
  );
  last.set(queue, settled);
  return done;
}
