import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../core/attribution/date-text';

describe('machine dates', () => {
  it.each([
    ['2026-01-25T11:41:00.000Z', '2026-01-25T11:41:00.000Z'],
    ['2026-01-25T11:41:00+0200', '2026-01-25T11:41:00+02:00'],
    ['2026-01-25 11:41', '2026-01-25T11:41'],
    ['20260125T114100Z', '2026-01-25T11:41:00Z'],
    ['2026-01-25', '2026-01-25'],
    ['1769341260', '2026-01-25T11:41:00Z'],
    ['Sun, 25 Jan 2026 11:41:00 GMT', '2026-01-25T11:41:00Z'],
  ])('%s', (text, iso) => {
    expect(isoDate(text, [])).toBe(iso);
  });

  it.each(['1970-01-01T00:00:00Z', '0001-01-01', '2026-13-45', '', 'soon', '30 February 2026'])(
    '“%s” is no date',
    (text) => {
      expect(isoDate(text, ['en'])).toBeNull();
    },
  );
});

describe('dates in words', () => {
  it.each([
    ['en', 'Sun, January 25, 2026 at 11:41 AM UTC', '2026-01-25T11:41Z'],
    ['en', 'Published 9:05 p.m. EST, 25 Jan 2026', '2026-01-25T21:05-05:00'],
    ['en', '12:30 a.m. on Jan. 2nd, 2026', '2026-01-02T00:30'],
    ['de', '25. Januar 2026, 11:41 Uhr', '2026-01-25T11:41'],
    ['fr', 'Publié le 1er février 2026 à 18h30', '2026-02-01T18:30'],
    ['es', '3 de marzo de 2026', '2026-03-03'],
    ['pt', '14 de outubro de 2026', '2026-10-14'],
    ['it', '7 settembre 2026', '2026-09-07'],
    ['nl', '8 mei 2026', '2026-05-08'],
    ['sv', '9 maj 2026', '2026-05-09'],
    ['da', '10. juni 2026', '2026-06-10'],
    ['fi', '11. elokuuta 2026', '2026-08-11'],
    ['pl', '12 stycznia 2026', '2026-01-12'],
    ['cs', '13. dubna 2026', '2026-04-13'],
    ['hu', '2026. március 15.', '2026-03-15'],
    ['ru', '16 июня 2026', '2026-06-16'],
    ['uk', '17 травня 2026', '2026-05-17'],
    ['el', '18 Φεβρουαρίου 2026', '2026-02-18'],
    ['tr', '19 Ağustos 2026', '2026-08-19'],
    ['id', '20 Desember 2026', '2026-12-20'],
    ['he', '21 במאי 2026', '2026-05-21'],
    ['ar', '٢٢ مارس ٢٠٢٦', '2026-03-22'],
    ['hi', '23 अप्रैल 2026', '2026-04-23'],
    ['th', '24 มกราคม 2569', '2026-01-24'],
    ['ja', '2026年1月25日 11時41分', '2026-01-25T11:41'],
    ['zh', '2026年1月25日 11:41', '2026-01-25T11:41'],
    ['ko', '2026년 1월 25일 11:41', '2026-01-25T11:41'],
    ['ko', '입력 2026.01.25. 11:41', '2026-01-25T11:41'],
    ['vi', '25/1/2026, 11:41', '2026-01-25T11:41'],
  ])('%s: %s', (language, text, iso) => {
    expect(isoDate(text, [language])).toBe(iso);
  });

  it('reads numbers by the habit of the page', () => {
    expect(isoDate('02/03/2026', ['en-US'])).toBe('2026-02-03');
    expect(isoDate('02/03/2026', ['en-GB'])).toBe('2026-03-02');
    expect(isoDate('02.03.2026', ['en-US'])).toBe('2026-03-02');
    expect(isoDate('14/03/2026', ['en-US'])).toBe('2026-03-14');
  });

  it('states no zone that the page does not state', () => {
    expect(isoDate('25 Jan 2026 11:41', ['en'])).toBe('2026-01-25T11:41');
  });

  it.each(['Room 12 of 2026 visitors', 'In 2026 the mayor counted 25 goats', 'Version 1.2.3', 'May the best win'])(
    'finds none in “%s”',
    (text) => {
      expect(isoDate(text, ['en'])).toBeNull();
    },
  );
});
