import type { Scanner, ScanResult } from '../core/detect/scanner';
import { runSliced } from './scheduler';

/** What a scan was for, and what it found. */
export interface Scanned extends ScanResult {
  /** Numbers of the findings that were looked for again. */
  readonly again: readonly number[];
  /** Whether the whole page was looked through. */
  readonly whole: boolean;
}

/** The scans of one page view, one after another. */
export class PageScans {
  readonly #scanner: Scanner;
  readonly #found: (scanned: Scanned) => void;
  readonly #stopping = new AbortController();
  #waiting: Node[] = [];
  #again: number[] = [];
  #running: Promise<void> | null = null;
  #milliseconds = 0;

  /** `found` gets the result of each scan. */
  constructor(scanner: Scanner, found: (scanned: Scanned) => void) {
    this.#scanner = scanner;
    this.#found = found;
  }

  /** Time spent in scanning so far, in milliseconds; pauses do not count. */
  get milliseconds(): number {
    return this.#milliseconds;
  }

  /**
   * Scans these nodes after what was asked for before, `again` for findings that lie in them. Resolves when nothing is
   * left to do.
   */
  add(roots: readonly Node[], again: readonly number[] = []): Promise<void> {
    this.#waiting.push(...roots);
    this.#again.push(...again);
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Gives up what is not done yet. */
  stop(): void {
    this.#stopping.abort();
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0 && !this.#stopping.signal.aborted) {
      const roots = this.#waiting.filter((node) => node.isConnected);
      const again = this.#again;
      this.#waiting = [];
      this.#again = [];
      const result = await runSliced(this.#clocked(roots), this.#stopping.signal);
      if (result !== null) this.#found({ ...result, again, whole: roots.some(({ nodeType }) => nodeType === 9) });
    }
  }

  *#clocked(roots: readonly Node[]): Generator<void, ScanResult> {
    const work = this.#scanner.scan(roots);
    while (true) {
      const start = performance.now();
      const step = work.next();
      this.#milliseconds += performance.now() - start;
      if (step.done === true) return step.value;
      yield;
    }
  }
}
