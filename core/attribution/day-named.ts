import { fromCalendar } from './calendars';
import { commonYear, type FoundDay, foundDay } from './day';
import { monthNamed } from './month-names';

const YEAR = '(?<!\\d)(?<year>\\d{4})';
const MONTH = "(?<month>\\p{sc=Thai}[\\p{sc=Thai}.]*\\p{sc=Thai}|\\p{L}[\\p{L}\\p{M}_’'\\u200c]+)";
const DAY = '(?<!\\d)(?<day>\\d{1,2})';
/** "1st", "1er", "1º", "25:e". */
const ORDINAL = '(?:st|nd|rd|th|er|r|:?e|º|ª|°|\\.)?';
/** Between day and month: marks, "de", the "d’" of Catalan. */
const TO_MONTH = "(?:\\s+(?:de|of|di|da|dnia|an?)(?=\\s)|\\s+d(?=[’']))?[\\s\\-/.,،’']*";
/** Between month and year: marks, "del", the Thai words for year, a second name of the month ("كانون الثاني / يناير"). */
const TO_YEAR = '(?:[\\s,،/.-]|de\\b|del\\b|di\\b|ปี|พ\\.ศ\\.|ค\\.ศ\\.|/\\s*\\p{L}+)*';
const form = (pattern: string): RegExp => new RegExp(`${pattern}(?!\\d)`, 'giu');

const FORMS: readonly RegExp[] = [
  form(`${MONTH}\\.?[\\s\\-/]*(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s,،.\\-/]+(?<year>\\d{4})`),
  form(`${DAY}${ORDINAL}${TO_MONTH}${MONTH}${TO_YEAR}(?<year>\\d{4})`),
  // Vietnamese counts its months: "25 tháng 1 năm 2026".
  form(`${DAY}\\s*(?:tháng|thg)\\s*(?<month>\\d{1,2})(?:[\\s,]|năm)*(?<year>\\d{4})`),
  form(`${YEAR}[.,]?\\s*(?:(?:m\\.|metų|urteko|\\(e\\)ko)\\s+)?${MONTH}\\.?\\s*(?<day>\\d{1,2})`),
  // Latvian and Kazakh: "2026. gada 25. janvāris", "2026 жылғы 25 қаңтар".
  form(`${YEAR}\\.?\\s*\\p{L}+\\.?\\s*(?<day>\\d{1,2})[.\\s]+${MONTH}`),
];

/** The first date of a text whose month has a name, or a count of its own, in a calendar as `Intl` calls it. */
export function namedDay(text: string, languages: readonly string[], calendar = 'gregory'): FoundDay | null {
  for (const pattern of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const { year = '', month: name = '', day = '' } = match.groups ?? {};
      const month = /^\d+$/.test(name) ? name : monthNamed(name, languages, calendar);
      const date = month === null ? null : dateIn(calendar, Number(year), month, Number(day));
      const found = foundDay(match, date);
      if (found !== null) return found;
    }
  }
  return calendar === 'gregory' ? shortThaiDay(text) : null;
}

function dateIn(calendar: string, year: number, month: string, day: number) {
  if (calendar !== 'gregory') return fromCalendar(calendar, { year, month, day });
  return { year: commonYear(year), month: Number(month), day };
}

const SHORT_THAI = /(?<!\d)(\d{1,2})\s*(\p{sc=Thai}[\p{sc=Thai}.]*\p{sc=Thai})\.?\s*(\d{2})(?![\d:.])/gu;

/** Thai pages drop the century: "25 ม.ค. 69" is of the year 2569. */
function shortThaiDay(text: string): FoundDay | null {
  for (const match of text.matchAll(SHORT_THAI)) {
    const month = monthNamed(match[2] ?? '', ['th']);
    const date = month === null ? null : dateIn('gregory', 2500 + Number(match[3]), month, Number(match[1]));
    const found = foundDay(match, date);
    if (found !== null) return found;
  }
  return null;
}
