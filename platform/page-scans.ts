import type { Scanner, ScanResult } from '../core/detect/scanner';
import { runSliced } from './scheduler';

/** The scans of one page view, one after another. */
export class PageScans {
  readonly #scanner: Scanner;
  readonly #found: (result: ScanResult) => void;
  readonly #stopping = new AbortController();
  #waiting: Node[] = [];
  #running: Promise<void> | null = null;
  #milliseconds = 0;

  /** `found` gets the result of each scan. */
  constructor(scanner: Scanner, found: (result: ScanResult) => void) {
    this.#scanner = scanner;
    this.#found = found;
  }

  /** Time spent in scanning so far, in milliseconds; pauses do not count. */
  get milliseconds(): number {
    return this.#milliseconds;
  }

  /** Scans these nodes after what was asked for before. Resolves when nothing is left to do. */
  add(roots: readonly Node[]): Promise<void> {
    this.#waiting.push(...roots);
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
      this.#waiting = [];
      const result = await runSliced(this.#clocked(roots), this.#stopping.signal);
      if (result !== null) this.#found(result);
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
