import { monthNamed } from './month-names';

/** Zones that pages write as letters. Those that stand for several places ("IST", "CST" in Asia) are left out. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
};

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}\b)?)?/i;
const CLOCK =
  /(?<!\d)(\d{1,2})\s*[:.h時时시]\s*(\d{2})(?:[:분分]\s*(\d{2}))?\s*(?:分|분)?\s*([ap])?(?:\.?m\b\.?)?(?:\s*(?:\(|)?(Z|[A-Z]{3,4}|[+-]\d{2}:?\d{2})\b)?/iu;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

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
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  const date = dayText({ year: Number(year), month: Number(month), day: Number(day) });
  if (date === null || hour === undefined || Number(hour) > 24) return date;
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
  return `${date}T${hour}:${minute}${seconds}${zoneText(zone)}`;
}

function fromWords(text: string, languages: readonly string[]): string | null {
  const found = findDay(text, languages);
  if (found === null) return null;
  const date = dayText(found.day);
  return date === null ? null : `${date}${clockText(text.slice(0, found.start), text.slice(found.end))}`;
}

interface FoundDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/** The first date in a text: "January 25, 2026", "25. Januar 2026", "2026年1月25日", "25.01.2026", "01/25/2026". */
function findDay(text: string, languages: readonly string[]): FoundDay | null {
  for (const match of text.matchAll(/(\d{4})\s*[年년./-]\s*(\d{1,2})\s*[月월./-]\s*(\d{1,2})(?!\d)/gu)) {
    const [, year, month, day] = match;
    const found = { year: fullYear(Number(year)), month: Number(month), day: Number(day) };
    if (dayText(found) !== null) return { day: found, start: match.index, end: match.index + match[0].length };
  }
  return findNamedDay(text, languages) ?? findNumericDay(text, languages);
}

const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?:\s+(?:de|of|di|da|dnia|an?)(?=\s))?[\s\-/.]*([\p{L}][\p{L}\p{M}’']+)\.?(?:[\s,\-/.]|de\b|del\b|di\b|ปี|พ\.ศ\.)*(\d{4})(?!\d)/giu;
const MONTH_FIRST = /([\p{L}][\p{L}\p{M}]+)\.?[\s\-/]*(\d{1,2})(?:st|nd|rd|th)?[\s,.\-/]+(\d{4})(?!\d)/giu;
const YEAR_FIRST =
  /(?<!\d)(\d{4})[.,]?\s*(?:(?:m\.|metų|gada|urteko|\(e\)ko)\s+)?([\p{L}][\p{L}\p{M}]+)\.?\s*(\d{1,2})(?!\d)/giu;

function findNamedDay(text: string, languages: readonly string[]): FoundDay | null {
  const forms: [RegExp, number, number, number][] = [
    [MONTH_FIRST, 3, 1, 2],
    [DAY_FIRST, 3, 2, 1],
    [YEAR_FIRST, 1, 2, 3],
  ];
  for (const [form, year, month, day] of forms) {
    for (const match of text.matchAll(form)) {
      const found = {
        year: fullYear(Number(match[year])),
        month: monthNamed(match[month] ?? '', languages),
        day: Number(match[day]),
      };
      if (found.month > 0 && dayText(found) !== null) {
        return { day: found, start: match.index, end: match.index + match[0].length };
      }
    }
  }
  return null;
}

/**
 * Dates in numbers alone. With points the day comes first; with strokes Americans put the month first, so only those
 * are read where the page is American or where one of the numbers can be no month.
 */
function findNumericDay(text: string, languages: readonly string[]): FoundDay | null {
  const match = /(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d])/.exec(text);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = fullYear(Number(match[4]) < 100 ? 2000 + Number(match[4]) : Number(match[4]));
  const american = match[2] !== '.' && (second > 12 || (first <= 12 && isAmerican(languages)));
  const day = american ? { year, month: first, day: second } : { year, month: second, day: first };
  return dayText(day) === null ? null : { day, start: match.index, end: match.index + match[0].length };
}

function isAmerican(languages: readonly string[]): boolean {
  return languages.length === 0 || languages.some((language) => /^(?:en$|en-us|es-us|fil)/i.test(language));
}

/** Buddhist years (Thai pages) brought to common ones. */
const fullYear = (year: number): number => (year > 2400 && year < 2700 ? year - 543 : year);

function dayText({ year, month, day }: Day): string | null {
  // 1970-01-01 is what programs write for "no date".
  if (year < 1900 || year > 2200 || (year === 1970 && month === 1 && day === 1)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || month > 12 || date.getUTCMonth() !== month - 1) return null;
  return date.toISOString().slice(0, 10);
}

/** The time of day beside a date: right after it, else right before it. */
function clockText(before: string, after: string): string {
  const match = CLOCK.exec(after.slice(0, 40)) ?? CLOCK.exec(before.slice(-30));
  if (match === null) return '';
  const [, hourText, minute, second, half, zone] = match;
  let hour = Number(hourText);
  if (half?.toLowerCase() === 'p' && hour < 12) hour += 12;
  if (half?.toLowerCase() === 'a' && hour === 12) hour = 0;
  if (hour > 23 || Number(minute) > 59) return '';
  return `T${String(hour).padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${zoneText(zone)}`;
}

function zoneText(zone: string | undefined): string {
  if (zone === undefined) return '';
  const offset = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  if (offset !== null) return `${offset[1]}:${offset[2] ?? '00'}`;
  return ZONES[zone.toLowerCase()] ?? '';
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
