import { describe, expect, it } from 'vitest';
import { storyDate } from '../../components/story-date';

describe('storyDate', () => {
  it.each([
    ['2026-01-25T11:41:00Z', '25 January 2026, 11:41 UTC'],
    ['2026-01-25T11:41:00.000Z', '25 January 2026, 11:41 UTC'],
    ['2026-01-25T11:41+00:00', '25 January 2026, 11:41 UTC'],
    ['2026-01-25T23:41:09-05:00', '25 January 2026, 23:41 UTC−5'],
    ['2026-01-25T11:41:00+0530', '25 January 2026, 11:41 UTC+5:30'],
    ['2026-01-25T11:41:00', '25 January 2026, 11:41'],
    ['2026-01-25', '25 January 2026'],
    ['last Tuesday', 'last Tuesday'],
  ])('%s is “%s”: the page’s own day, hour and zone', (iso, words) => {
    expect(storyDate(iso, 'en-GB')).toBe(words);
  });
});
