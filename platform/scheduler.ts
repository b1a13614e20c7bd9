/** Work that pauses of its own accord, so that the page stays responsive. */
export type SlicedWork<T> = Generator<void, T>;

/**
 * Carries on with `work` until it is done, letting the page have its turn after each slice. Gives `null` when `signal`
 * stopped it before; the work is then closed. Sets no timer, and leaves nothing behind.
 */
export async function runSliced<T>(work: SlicedWork<T>, signal: AbortSignal): Promise<T | null> {
  const turn = createTurns();
  try {
    while (!signal.aborted) {
      const step = work.next();
      if (step.done === true) return step.value;
      await turn.next();
    }
    return null;
  } finally {
    work.return(undefined as T);
    turn.close();
  }
}

/**
 * Macrotasks one after another. A message channel is not slowed down as nested timers are (to 4 ms, and to a second in
 * tabs that are not in front).
 */
function createTurns(): { next(): Promise<void>; close(): void } {
  const { port1, port2 } = new MessageChannel();
  let go: () => void = () => undefined;
  port1.onmessage = () => go();
  return {
    next: () =>
      new Promise((resolve) => {
        go = resolve;
        port2.postMessage(null);
      }),
    close: () => port1.close(),
  };
}
