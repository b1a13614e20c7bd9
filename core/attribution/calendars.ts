import type { Day } from './day';
import { baseOf } from './month-names';

/** A date of another calendar; the month as `Intl` calls it in English: a number for most calendars. */
export interface OtherDate {
  readonly year: number;
  readonly month: string;
  readonly day: number;
}

/** Calendars besides the common one that news pages date by, as `Intl` names them. */
const CALENDARS: Readonly<Record<string, string>> = {
  fa: 'persian',
  ps: 'persian',
  ckb: 'persian',
  ar: 'islamic-umalqura',
  ur: 'islamic-umalqura',
  he: 'hebrew',
  yi: 'hebrew',
  am: 'ethiopic',
  hi: 'indian',
};

/** The other calendars that pages in these languages use. */
export const calendarsOf = (languages: readonly string[]): readonly string[] => [
  ...new Set(languages.flatMap((language) => CALENDARS[baseOf(language)] ?? [])),
];

const MILLISECONDS = 86_400_000;
/** 2 July 2000: in the middle of a year, to ask a calendar which of its years that was. */
const MIDDLE = Date.UTC(2000, 6, 2);
/** Days of a year; the Islamic year follows the moon. */
const yearLength = (calendar: string): number => (calendar.startsWith('islamic') ? 354.367 : 365.2425);
/** Days looked at to either side of where the middle of a year should be: the year and some doubt. */
const REACH = 420;

const years = new Map<string, ReadonlyMap<string, Day>>();

/**
 * The common day of a date in another calendar; `null` when that calendar has no such day. `Intl` only turns common days
 * into others, so it is asked about each day around that year, once for every year.
 */
export function fromCalendar(calendar: string, { year, month, day }: OtherDate): Day | null {
  const key = `${calendar} ${year}`;
  const days = years.get(key) ?? daysOf(calendar, year);
  years.set(key, days);
  return days.get(`${month} ${day}`) ?? null;
}

function daysOf(calendar: string, year: number): ReadonlyMap<string, Day> {
  const format = new Intl.DateTimeFormat('en-u-nu-latn', {
    calendar,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const read = (time: number): Map<string, string> =>
    new Map(format.formatToParts(time).map(({ type, value }): [string, string] => [type, value]));
  const yearThen = Number(read(MIDDLE).get('year'));
  const middle = MIDDLE + Math.round((year - yearThen) * yearLength(calendar)) * MILLISECONDS;
  const days = new Map<string, Day>();
  for (let time = middle - REACH * MILLISECONDS; time <= middle + REACH * MILLISECONDS; time += MILLISECONDS) {
    const parts = read(time);
    if (Number(parts.get('year')) !== year) continue;
    const date = new Date(time);
    days.set(`${parts.get('month')} ${parts.get('day')}`, {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    });
  }
  return days;
}
