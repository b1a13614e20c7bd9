// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseExpectation } from '../pages/expectation.ts';
import { exampleFinding, exampleLine } from './example.ts';
import { ownFaults, ownTable, scoreOwn } from './own.ts';

const page = parseExpectation(
  {
    url: 'https://www.example.org/',
    article: null,
    text: [],
    absent: [],
    findings: [
      { kind: 'ad', text: 'Advertisement', count: 2 },
      { kind: 'ai-summary', grade: 'disclosed', contains: ['Key points', 'Made by AI'] },
      { kind: 'ai-summary', grade: 'suspected', text: 'In brief', optional: true },
    ],
    lookalikes: { ad: ['Advertising', 'Ads'], prompt: ['Follow us on foot'] },
  },
  'x--y',
);
const report = (...findings: ReturnType<typeof exampleFinding>[]) => [exampleLine({ id: 'x--y', findings })];
const scoreOf = (kind: string, lines: ReturnType<typeof report>) =>
  scoreOwn(lines, { 'x--y': page }).find((score) => score.kind === kind);

describe('scores on own pages', () => {
  it('count what is asked for and there, by kind', () => {
    const lines = report(exampleFinding('ad', 'Advertisement'), exampleFinding('prompt', 'Follow us on foot'));
    expect(scoreOf('ad', lines)).toEqual({ kind: 'ad', expected: 1, found: 1, false: 0, lookalikes: 2 });
    expect(scoreOf('prompt', lines)).toEqual({ kind: 'prompt', expected: 0, found: 0, false: 1, lookalikes: 1 });
  });

  it('count half a panel as missed and as false', () => {
    const lines = report(exampleFinding('ai-summary', 'Key points', 'disclosed'));
    expect(scoreOf('ai-summary', lines)).toMatchObject({ expected: 1, found: 0, false: 1 });
    expect(ownFaults(lines, { 'x--y': page })).toEqual([
      'x--y: ad missing: Advertisement',
      'x--y: ai-summary missing: Key points … Made by AI',
      'x--y: ai-summary false: Key points',
    ]);
  });

  it('count what may be there neither way', () => {
    const lines = report(exampleFinding('ai-summary', 'In brief', 'suspected'));
    expect(scoreOf('ai-summary', lines)).toMatchObject({ expected: 1, found: 0, false: 0 });
  });

  it('count a page without a line as one with nothing found', () => {
    expect(scoreOf('ad', [])).toMatchObject({ expected: 1, found: 0, false: 0 });
  });

  it('stand in a table, a row a kind', () => {
    expect(ownTable(scoreOwn(report(), { 'x--y': page }))).toContain('| ad | 1 | 0 | 0 | 2 |');
  });
});
