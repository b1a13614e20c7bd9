import type { Finding } from '../finding';
import type { Candidates } from './candidates';
import type { Detector, Found } from './detector';
import type { PageView } from './page-view';

/** Findings and pauses a detector may give for each candidate it gets. */
const STEPS_EACH = 20;

/** The same when it gets hardly any, as those do that look for themselves. */
const LEAST_STEPS = 2_000;

/**
 * Runs one detector and hands on its findings one by one; `null` where it offers a pause. When it throws, goes on far
 * beyond its candidates, or uses up a time that only a runaway needs, what it found so far counts, the rest is given up,
 * and the reason is reported.
 */
export function* runDetector(
  detector: Detector,
  seen: Candidates,
  page: PageView,
  now: () => number,
  budgetMilliseconds: number,
): Generator<Finding | null> {
  const candidates = Object.values(seen).reduce((sum, list) => sum + list.length, 0);
  let steps = Math.max(LEAST_STEPS, candidates * STEPS_EACH);
  let used = 0;
  let findings: Iterator<Found | null> | null = null;
  for (;;) {
    const started = now();
    try {
      findings ??= detector.detect(seen, page)[Symbol.iterator]();
      const step = findings.next();
      used += now() - started;
      if (step.done === true) return;
      yield step.value && { ...step.value, detector: detector.id };
    } catch (error) {
      page.report('failed', error instanceof Error ? error.message : String(error));
      return;
    }
    if (--steps < 0 || used > budgetMilliseconds) {
      page.report('runaway', '');
      return;
    }
  }
}
