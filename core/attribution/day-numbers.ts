import { calendarsOf, fromCalendar } from './calendars';
import { commonYear, type FoundDay, foundDay } from './day';
import { baseOf } from './month-names';

const YEAR_FIRST = /(?<!\d)(\d{4})\s*[年년./-]\s*(\d{1,2})\s*[月월./-]\s*(\d{1,2})(?!\d)/gu;

/** The first date in numbers that begins with a full year: "2026-01-25", "2026年1月25日", "2026. 1. 25". */
export function yearFirst(text: string): FoundDay | null {
  for (const match of text.matchAll(YEAR_FIRST)) {
    const found = foundDay(match, {
      year: commonYear(Number(match[1])),
      month: Number(match[2]),
      day: Number(match[3]),
    });
    if (found !== null) return found;
  }
  return null;
}

/** The years before the first of the Japanese eras and of the Republic of China. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  R: 2018,
  H: 1988,
  S: 1925,
  民國: 1911,
  民国: 1911,
};
const ERA = /(令和|平成|昭和|大正|民[國国])\s*(元|\d{1,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})/u;
/** "R8.1.25", on Japanese pages. */
const SHORT_ERA = /(?<![\p{L}\d])([RHS])\s?(\d{1,2})[./](\d{1,2})[./](\d{1,2})(?!\d)/u;
/** "115/01/25", on Chinese pages. */
const REPUBLIC = /(?<!\d)()(1\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?!\d)/u;

/** A date whose year is counted from the beginning of an era: "令和8年1月25日", "民國115年1月25日". */
export function dayOfEra(text: string, languages: readonly string[]): FoundDay | null {
  const match =
    ERA.exec(text) ??
    (isIn(languages, 'ja') ? SHORT_ERA.exec(text) : null) ??
    (isIn(languages, 'zh') ? REPUBLIC.exec(text) : null);
  if (match === null) return null;
  const count = match[2] === '元' ? 1 : Number(match[2]);
  const year = (ERAS[match[1] || '民國'] ?? 0) + count;
  return foundDay(match, { year, month: Number(match[3]), day: Number(match[4]) });
}

const isIn = (languages: readonly string[], ...wanted: string[]): boolean =>
  languages.some((language) => wanted.includes(baseOf(language)));

const YEAR_LAST = /(?<![\p{L}\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/u;

/**
 * A date in numbers that ends with the year. With points the day comes first; with strokes Americans put the month first,
 * so only those are read where the page is American or where one of the numbers can be no month. East Asia puts short
 * years first.
 */
export function yearLast(text: string, languages: readonly string[]): FoundDay | null {
  const match = YEAR_LAST.exec(text);
  if (match === null) return null;
  const [first, second, last] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (last < 100 && isIn(languages, 'ko', 'ja', 'zh')) {
    return foundDay(match, { year: 2000 + first, month: second, day: last });
  }
  const american = match[2] !== '.' && (second > 12 || (first <= 12 && isAmerican(languages)));
  const [month, day] = american ? [first, second] : [second, first];
  return foundDay(match, { year: last < 100 ? shortYear(last, languages) : commonYear(last), month, day });
}

/** A year without its century, which on Thai pages is a Buddhist one from some time on. */
const shortYear = (year: number, languages: readonly string[]): number =>
  isIn(languages, 'th') && year > 40 ? commonYear(2500 + year) : 2000 + year;

function isAmerican(languages: readonly string[]): boolean {
  return languages.length === 0 || languages.some((language) => /^(?:en$|en-us|es-us|fil)/i.test(language));
}

const ANY_ORDER = [
  /(?<!\d)(?<year>\d{4})\s?([./-])\s?(?<month>\d{1,2})\s?\2\s?(?<day>\d{1,2})(?!\d)/u,
  /(?<!\d)(?<day>\d{1,2})\s?([./-])\s?(?<month>\d{1,2})\s?\2\s?(?<year>\d{4})(?!\d)/u,
];

/** A date in numbers of another calendar that pages in these languages use: "1404/11/05" in Persian. */
export function otherNumbers(text: string, languages: readonly string[]): FoundDay | null {
  for (const calendar of calendarsOf(languages)) {
    for (const pattern of ANY_ORDER) {
      const match = pattern.exec(text);
      const { year, month, day } = match?.groups ?? {};
      const date = { year: Number(year), month: String(Number(month)), day: Number(day) };
      const found = match === null ? null : foundDay(match, fromCalendar(calendar, date));
      if (found !== null) return found;
    }
  }
  return null;
}
