import type { Finding } from '../finding';
import type { Candidates } from './candidates';
import type { Detector } from './detector';
import type { PageView } from './page-view';

/**
 * Runs one detector and hands on its findings one by one. When it throws or uses up its time, what it found so far
 * counts, the rest is given up, and the reason is reported.
 */
export function* runDetector(
  detector: Detector,
  seen: Candidates,
  page: PageView,
  now: () => number,
  budgetMilliseconds: number,
): Generator<Finding> {
  let used = 0;
  let findings: Iterator<Finding> | null = null;
  for (;;) {
    const started = now();
    try {
      findings ??= detector.detect(seen, page)[Symbol.iterator]();
      const step = findings.next();
      used += now() - started;
      if (step.done === true) return;
      yield step.value;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      page.report(`This check failed, the others went on: ${why}`);
      return;
    }
    if (used > budgetMilliseconds) {
      page.report(`This check took over ${budgetMilliseconds} ms, the others went on.`);
      return;
    }
  }
}
