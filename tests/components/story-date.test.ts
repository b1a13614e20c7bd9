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

  it.each([
    ['ja', '2026年6月2日 5:00 UTC+9'],
    ['ar-u-nu-latn', '2 يونيو 2026، 05:00 UTC+9'],
    ['he', '2 ביוני 2026, 5:00 UTC+9'],
    ['de', '2. Juni 2026, 05:00 UTC+9'],
    ['uk', '2 червня 2026 р., 05:00 UTC+9'],
  ])('joins day and time as the language does (%s)', (locale, words) => {
    expect(storyDate('2026-06-02T05:00:00+09:00', locale)).toBe(words);
  });

  it('shows a time that is none as it is', () => {
    expect(storyDate('2026-01-25T31:41', 'en-GB')).toBe('2026-01-25T31:41');
  });
});
