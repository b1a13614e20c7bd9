import { calendarsOf } from './calendars';
import { clockText, zoneText } from './clock-text';
import { dayText, type FoundDay } from './day';
import { namedDay } from './day-named';
import { dayOfEra, otherNumbers, yearFirst, yearLast } from './day-numbers';
import { withMonthsJoined } from './month-names';

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}\b)?)?/i;

/**
 * A date as a page states it, in ISO 8601: to the day, the minute or finer, with the zone only when one is stated. Reads
 * machine forms, seconds since 1970, and dates in words in the given languages and English. `null` when it is none.
 */
export function isoDate(text: string, languages: readonly string[]): string | null {
  const bare = toLatinDigits(text.trim());
  if (/^1\d{9}(?:\d{3})?$/.test(bare)) {
    return new Date(Number(bare) * (bare.length === 10 ? 1000 : 1)).toISOString().replace('.000Z', 'Z');
  }
  return fromIso(bare) ?? fromWords(bare, languages);
}

function fromIso(text: string): string | null {
  const match = ISO.exec(text);
  // "2026-01-25 04:05 PM" is written for people.
  if (match === null || /^\s*[ap]\.?m/i.test(text.slice(match[0].length))) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  const date = dayText({ year: Number(year), month: Number(month), day: Number(day) });
  if (date === null || hour === undefined || Number(hour) > 24) return date;
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
  return `${date}T${hour}:${minute}${seconds}${zoneText(zone, date)}`;
}

function fromWords(text: string, languages: readonly string[]): string | null {
  const found = findDay(text, languages);
  if (found === null) return null;
  return `${found.day}${clockText(text.slice(0, found.start), text.slice(found.end), found.day)}`;
}

/** The first date in the common calendar where the text has one, else in the calendars of the languages. */
function findDay(text: string, languages: readonly string[]): FoundDay | null {
  const joined = withMonthsJoined(text);
  const common =
    yearFirst(text) ?? namedDay(joined, languages) ?? dayOfEra(text, languages) ?? yearLast(text, languages);
  if (common !== null) return common;
  for (const calendar of calendarsOf(languages)) {
    const named = namedDay(joined, languages, calendar);
    if (named !== null) return named;
  }
  return otherNumbers(text, languages);
}

/** Arabic, Persian, Devanagari, Bengali and full-width digits as 0 to 9. */
function toLatinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    if (digit <= '9') return digit;
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
    return String(code - zero);
  });
}
