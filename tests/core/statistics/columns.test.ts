import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../core/statistics/columns';
import { NO_STATISTICS, type Statistics } from '../../../core/statistics/statistics';
import { countOf, kindsFound, sitesOf } from '../../../core/statistics/totals';

const SOME: Statistics = {
  ...NO_STATISTICS,
  spans: {
    '2026-01': { aol: { prompt: 4 } },
    '2026-02': { yahoo: { ad: 7 } },
    // A Sunday and the Monday after it.
    '2026-05-03': { yahoo: { ad: 2, 'ai-summary': 1 } },
    '2026-05-04': { msn: { ad: 1 }, constructor: { ad: 5 } },
  },
};
const TODAY = '2026-05-05';

const sums = (step: 'day' | 'week' | 'month', statistics = SOME) =>
  columnsOf(statistics, step, TODAY).map(({ from, sites }) => [from, countOf(sites).all] as const);
const filled = (step: 'day' | 'week' | 'month') => sums(step).filter(([, all]) => all > 0);

describe('what was found over time', () => {
  it('stands by day, with the days on which nothing was found', () => {
    const days = sums('day');
    expect(days).toHaveLength(30);
    expect(days.slice(-4)).toEqual([
      ['2026-05-02', 0],
      ['2026-05-03', 3],
      ['2026-05-04', 6],
      ['2026-05-05', 0],
    ]);
    expect(days[0]?.[0]).toBe('2026-04-06');
  });

  it('stands by week from Monday on, and by month with those that are long ago', () => {
    expect(sums('week')).toHaveLength(13);
    expect(filled('week')).toEqual([
      ['2026-04-27', 3],
      ['2026-05-04', 6],
    ]);
    expect(sums('month')).toHaveLength(12);
    expect(filled('month')).toEqual([
      ['2026-01-01', 4],
      ['2026-02-01', 7],
      ['2026-05-01', 9],
    ]);
  });

  it('goes back by month as far as anything was counted', () => {
    const old = { ...SOME, spans: { ...SOME.spans, '2024-12': { aol: { ad: 1 } } } };
    expect(sums('month', old)[0]).toEqual(['2024-12-01', 1]);
    expect(sums('month', old)).toHaveLength(18);
    expect(sums('day', old)).toHaveLength(30);
  });

  it('loses nothing of what is kept by day: its weeks hold as much', () => {
    const day = (at: number) => new Date(Date.parse(TODAY) - at * 86_400_000).toISOString().slice(0, 10);
    const spans = Object.fromEntries(Array.from({ length: 85 }, (_, at) => [day(at), { yahoo: { ad: 1 } }]));
    expect(sums('week', { ...NO_STATISTICS, spans }).reduce((sum, [, all]) => sum + all, 0)).toBe(85);
  });
});

describe('sums', () => {
  it('are made by site, most first, and by kind', () => {
    expect(sitesOf(columnsOf(SOME, 'month', TODAY))).toEqual([
      { site: 'yahoo', all: 10, kinds: { ad: 9, 'ai-summary': 1 } },
      { site: 'constructor', all: 5, kinds: { ad: 5 } },
      { site: 'aol', all: 4, kinds: { prompt: 4 } },
      { site: 'msn', all: 1, kinds: { ad: 1 } },
    ]);
  });

  it('of one site leave the others out', () => {
    const sites = { yahoo: { ad: 2 }, msn: { prompt: 1 } };
    expect(countOf(sites, 'yahoo')).toEqual({ all: 2, kinds: { ad: 2 } });
    expect(countOf(sites, 'constructor')).toEqual({ all: 0, kinds: {} });
    expect(kindsFound({ prompt: 1, ad: 2, related: 0 })).toEqual(['ad', 'prompt']);
  });
});
