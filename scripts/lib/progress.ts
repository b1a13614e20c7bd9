import { Presets, SingleBar } from 'cli-progress';

/** Progress over a number of pages, on stderr: a bar on a terminal, a line every few seconds elsewhere. */
export interface Progress {
  /** One page is done. */
  step(failed: boolean): void;
  /** Writes a line without breaking the bar. */
  note(message: string): void;
  stop(): void;
}

/** Starts the bar for that many pages. */
export function createProgress(pages: number): Progress {
  let errors = 0;
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: '{bar} {value}/{total} pages · {errors} errors · {eta_formatted} left',
      noTTYOutput: true,
      notTTYSchedule: 10_000,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(pages, 0, { errors });
  return {
    step(failed) {
      if (failed) errors += 1;
      bar.increment(1, { errors });
    },
    note: (message) => void process.stderr.write(`${process.stderr.isTTY ? '\r\x1b[K' : ''}${message}\n`),
    stop: () => bar.stop(),
  };
}
