// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { closingLine, countPlaywright, countVitest, noCounts, orFailed, total } from '../../scripts/lib/test-counts.ts';

describe('the closing line', () => {
  it('adds up all steps', () => {
    const sum = total([
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 1, failed: 2, skipped: 0 },
    ]);
    expect(closingLine(sum)).toBe('4 passed, 2 failed');
  });

  it('speaks of skipped tests only when there are some', () => {
    expect(closingLine({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
  });

  it('counts a step in which nothing ran as failed', () => {
    expect(orFailed(noCounts()).failed).toBe(1);
    expect(orFailed({ passed: 0, failed: 0, skipped: 4 })).toEqual({ passed: 0, failed: 1, skipped: 4 });
    expect(orFailed({ passed: 1, failed: 0, skipped: 0 }).failed).toBe(0);
  });
});

describe('reports of the test libraries', () => {
  it('are counted by group', () => {
    const file = (name: string, statuses: string[]) => ({
      name,
      status: statuses.includes('failed') ? 'failed' : 'passed',
      assertionResults: statuses.map((status) => ({ status })),
    });
    const report = {
      testResults: [file('a', ['passed', 'failed']), file('b', ['passed']), file('c', ['skipped', 'todo'])],
    };
    const groups = countVitest(report, (name) => (name === 'a' ? 'first' : 'rest'));
    expect(groups.get('first')).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(groups.get('rest')).toEqual({ passed: 1, failed: 0, skipped: 2 });
  });

  it('count a file that did not load as a failure', () => {
    const report = { testResults: [{ name: 'a', status: 'failed', assertionResults: [] }] };
    expect(countVitest(report, () => 'unit').get('unit')).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('count a browser test that passed only when repeated, and a file that did not load, as failures', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(countPlaywright(report)).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });
});
