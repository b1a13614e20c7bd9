import { describe, expect, it } from 'vitest';
import { kindsOf, type NotedViews, parseViews, viewOf, withView } from '../../../core/statistics/page-view';
import { parseStatistics } from '../../../core/statistics/parse';
import {
  DAYS,
  dayOf,
  MONTHS,
  MOST_SITES,
  NO_STATISTICS,
  newSince,
  OTHERS,
  type Statistics,
  together,
  withFound,
} from '../../../core/statistics/statistics';

const found = (statistics: Statistics, day: string, site: string, ad: number): Statistics =>
  withFound(statistics, { day, site, kinds: { ad } });

describe('what was found', () => {
  it('is counted by day, site and kind', () => {
    let statistics = withFound(NO_STATISTICS, { day: '2026-05-01', site: 'yahoo', kinds: { ad: 3, prompt: 1 } });
    statistics = found(statistics, '2026-05-01', 'yahoo', 2);
    statistics = found(statistics, '2026-05-02', 'constructor', 1);
    expect(statistics.spans).toEqual({
      '2026-05-01': { yahoo: { ad: 5, prompt: 1 } },
      '2026-05-02': { constructor: { ad: 1 } },
    });
  });

  it('is not counted when the reader wants none', () => {
    const off = { ...NO_STATISTICS, counting: false };
    expect(found(off, '2026-05-01', 'yahoo', 1)).toBe(off);
    expect(withFound(NO_STATISTICS, { day: '2026-05-01', site: 'yahoo', kinds: {} })).toBe(NO_STATISTICS);
  });

  it('is kept by month when it is long ago, and is forgotten after years; its sum is not lost on the way', () => {
    let statistics = NO_STATISTICS;
    const start = Date.parse('2020-01-01');
    const days = 1_500;
    for (let at = 0; at < days; at++)
      statistics = found(statistics, new Date(start + at * 86_400_000).toISOString().slice(0, 10), 'yahoo', 1);
    const spans = Object.keys(statistics.spans);
    expect(spans.filter((span) => span.length === 10)).toHaveLength(DAYS + 1);
    expect(spans.filter((span) => span.length === 7)).toHaveLength(MONTHS);
    const first = Object.keys(statistics.spans).sort()[0] ?? '';
    const all = Object.values(statistics.spans).reduce((sum, sites) => sum + (sites.yahoo?.ad ?? 0), 0);
    expect(all).toBe((start + days * 86_400_000 - Date.parse(`${first}-01`)) / 86_400_000);
  });

  it('on ever new sites stays small: those beyond the number kept apart are counted together', () => {
    let statistics = NO_STATISTICS;
    for (let at = 0; at < 1_000; at++) statistics = found(statistics, '2026-05-01', `site-${at}.example`, 1);
    const sites = statistics.spans['2026-05-01'] ?? {};
    expect(Object.keys(sites)).toHaveLength(MOST_SITES + 1);
    expect(sites[OTHERS]).toEqual({ ad: 1_000 - MOST_SITES });
    expect(found(statistics, '2026-05-01', 'site-3.example', 1).spans['2026-05-01']?.['site-3.example']).toEqual({
      ad: 2,
    });
  });

  it('belongs to the day it is where the reader is', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('what was erased', () => {
  it('comes back beside what was found since', () => {
    const before = found(found(NO_STATISTICS, '2026-05-01', 'yahoo', 3), '2026-05-02', 'yahoo', 1);
    const since = found({ ...NO_STATISTICS, counting: true }, '2026-05-02', 'yahoo', 4);
    expect(together({ ...since, counting: false }, before)).toEqual({
      version: 1,
      counting: false,
      spans: { '2026-05-01': { yahoo: { ad: 3 } }, '2026-05-02': { yahoo: { ad: 5 } } },
    });
  });
});

describe('stored statistics', () => {
  it('are read as they were', () => {
    const statistics = { ...found(NO_STATISTICS, '2026-05-01', 'yahoo', 3), counting: false };
    expect(parseStatistics(structuredClone(statistics))).toEqual(statistics);
  });

  it.each([null, 'x', [], { version: 9 }])('%j are none', (stored) => {
    expect(parseStatistics(stored)).toEqual(NO_STATISTICS);
  });

  it('lose what stands under no day or month there is, which nothing could be drawn for', () => {
    const sites = { yahoo: { ad: 1 } };
    const odd = ['2026-99-99', '2026-02-31', '2026-13', '0001-01', '2026-00'];
    const spans = Object.fromEntries([...odd, '2024-02-29', '2025-12'].map((span) => [span, sites]));
    expect(Object.keys(parseStatistics({ version: 1, spans }).spans).sort()).toEqual(['2024-02-29', '2025-12']);
  });

  it('lose what cannot be a count, and nothing else', () => {
    const spans = {
      '2026-05-01': { yahoo: { ad: 3, prompt: -1, related: 1.5, banner: 2 }, msn: { ad: 'many' }, aol: 7 },
      May: { yahoo: { ad: 1 } },
      '2026-05-02': null,
    };
    expect(parseStatistics({ version: 1, counting: 'yes', spans })).toEqual({
      version: 1,
      counting: true,
      spans: { '2026-05-01': { yahoo: { ad: 3 } }, '2026-05-02': {} },
    });
  });
});

describe('a page view', () => {
  const view = (views: NotedViews, ad: number, url = 'https://a.example/1') =>
    withView(views, 7, { url, kinds: { ad } });

  it('is counted once, however often it is looked at and whatever comes and goes on it', () => {
    let views = view({}, 3);
    views = view(views, 0);
    const before = viewOf(views, 7, 'https://a.example/1');
    expect(before?.kinds).toEqual({ ad: 3 });
    expect(newSince(before?.kinds ?? {}, { ad: 4, prompt: 1 })).toEqual({ ad: 1, prompt: 1 });
    expect(newSince(before?.kinds ?? {}, { ad: 2 })).toEqual({});
  });

  it('is another at another address, and in another tab', () => {
    const views = view({}, 3);
    expect(viewOf(views, 7, 'https://a.example/2')).toBeNull();
    expect(viewOf(views, 8, 'https://a.example/1')).toBeNull();
    expect(viewOf(view(views, 1, 'https://a.example/2'), 7, 'https://a.example/2')?.kinds).toEqual({ ad: 1 });
  });

  it('is forgotten when there are very many, the oldest first, and read back without what is none', () => {
    let views: NotedViews = {};
    for (let tab = 300; tab > 0; tab--) views = withView(views, tab, { url: 'https://a.example/', kinds: {} });
    expect(Object.keys(views)).toHaveLength(200);
    expect(viewOf(views, 1, 'https://a.example/')).not.toBeNull();
    expect(viewOf(views, 300, 'https://a.example/')).toBeNull();
    expect(parseViews(structuredClone(views))).toEqual(views);
    expect(parseViews({ a: 1, b: { url: 2 }, c: { url: 'x', kinds: { ad: '1' } } })).toEqual({});
    expect(parseViews('x')).toEqual({});
  });

  it('sums findings by what they come to, without those the reader calls no clutter', () => {
    expect(
      kindsOf([
        { kind: 'ad', count: 4, state: 'taken' },
        { kind: 'ad', count: 1, state: 'kept' },
        { kind: 'ad', count: 1, state: 'spared' },
        { kind: 'prompt', count: 1, state: 'marked' },
      ]),
    ).toEqual({
      ad: 5,
      prompt: 1,
    });
  });

  it('never calls a summary AI that is only suspected', () => {
    const found = { kind: 'ai-summary', count: 1, state: 'marked' } as const;
    const kinds = kindsOf([
      { ...found, grade: 'disclosed' },
      { ...found, grade: 'suspected' },
    ]);
    expect(kinds).toEqual({ 'ai-summary': 1, 'summary-box': 1 });
    const statistics = withFound(NO_STATISTICS, { day: '2026-05-01', site: 'yahoo', kinds });
    expect(parseStatistics(structuredClone(statistics))).toEqual(statistics);
  });
});
