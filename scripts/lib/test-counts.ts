/** How the tests of a step ended. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts of a step before anything ran. */
export const noCounts = (): Counts => ({ passed: 0, failed: 0, skipped: 0 });

/** A step in which nothing ran proves nothing: that counts as one failure. */
export function orFailed(counts: Counts): Counts {
  return counts.passed + counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Adds up, for the closing line. */
export function total(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    noCounts(),
  );
}

/** The closing line: `12 passed, 0 failed`, and `, 1 skipped` when there is any. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** What Vitest's JSON reporter writes, as far as it is read here. */
export interface VitestReport {
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts of a Vitest run by group, as `groupOf` sorts the test files. A file that did not even load is one failure.
 */
export function countVitest(report: VitestReport, groupOf: (file: string) => string): Map<string, Counts> {
  const groups = new Map<string, Counts>();
  for (const file of report.testResults) {
    const group = groupOf(file.name);
    const counts = groups.get(group) ?? noCounts();
    groups.set(group, counts);
    for (const { status } of file.assertionResults) {
      if (status === 'passed') counts.passed += 1;
      else if (status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'))
      counts.failed += 1;
  }
  return groups;
}

/** What Playwright's JSON reporter writes, as far as it is read here. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Counts of a Playwright run. A test that passed only when repeated has failed; so has a file that did not load. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
