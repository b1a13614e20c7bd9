/** Languages tried on every page besides its own: dates in metas and templates are often English. */
const ALWAYS = ['en'];

/** Regional forms whose names of the months differ from those of the language at large. */
const REGIONAL: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-LB', 'ar-DZ', 'ar-MA'],
  de: ['de-AT'],
  es: ['es-PE'],
  fa: ['fa-AF'],
  sr: ['sr-Latn'],
};

/** Languages to try for letters that they alone, or nearly so, write: the `lang` of templates is often another one. */
const BY_LETTERS: readonly [RegExp, readonly string[]][] = [
  [/\p{sc=Cyrl}/u, ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk']],
  [/\p{sc=Arab}/u, ['ar', 'fa', 'ur', 'ps', 'ckb']],
  [/\p{sc=Hebr}/u, ['he']],
  [/\p{sc=Grek}/u, ['el']],
  [/\p{sc=Thai}/u, ['th']],
  [/\p{sc=Deva}/u, ['hi', 'mr', 'ne']],
  [/\p{sc=Beng}/u, ['bn']],
  [/\p{sc=Taml}/u, ['ta']],
  [/\p{sc=Telu}/u, ['te']],
  [/\p{sc=Gujr}/u, ['gu']],
  [/\p{sc=Ethi}/u, ['am']],
  [/\p{sc=Geor}/u, ['ka']],
  [/\p{sc=Armn}/u, ['hy']],
];

/** First words of months named in two. */
const TWO_WORDS = /(?<!\p{L})(?:كانون|تشرين|کانوونی|کانونی|تشرینی|ربيع|جمادى|جمادي|ذو|ذي)$/u;

const known = new Map<string, ReadonlyMap<string, string>>();

/** The language of a tag, without region and script. */
export const baseOf = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/** The form in which month names are compared: lower case, without accents, vowel points, articles and dots. */
function monthKey(name: string): string {
  return (
    name
      .normalize('NFKD')
      .toLowerCase()
      // Thai and Indic vowels are marks, too, and tell "มี.ค." (March) from "ม.ค." (January): they stay.
      .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f.\u200f\u200e_\s]/g, '')
      // "ذي الحجة" is "ذو الحجة", "جمادى الثانية" is "جمادى الآخرة", and the article comes and goes.
      .replace(/^ذي/, 'ذو')
      .replace(/(?<=^(?:ربيع|جمادي|جمادى))(?:ال)?ثاني(?:ة|ه)?$/, 'اخر')
      .replace(/(?<=^(?:ربيع|جمادي|جمادى))(?:ال)?(?:اولى|اولي|اول)$/, 'اول')
      .replace(/(?<=^(?:ربيع|جمادي|جمادى))(?:ال)?اخر(?:ة|ه)?$/, 'اخر')
      .replace(/^ال(?=\p{sc=Arab}{3})|(?<=^ذو)ال/gu, '')
      // Hebrew writes "in" together with the month: "במאי".
      .replace(/^ב(?=\p{sc=Hebr}{3})/u, '')
  );
}

/**
 * The months of a calendar by their keys in one language, in full and short, by themselves and inside a date (where many
 * languages inflect them); each told by what `Intl` calls it in English ("1" for January, "Shevat"). An unknown language
 * or calendar gives an empty map.
 */
function namesIn(language: string, calendar: string): ReadonlyMap<string, string> {
  const ready = known.get(`${language} ${calendar}`);
  if (ready !== undefined) return ready;
  const names = new Map<string, string>();
  if (isSupported(language)) {
    const numbers = monthFormat('en-u-nu-latn', { month: 'numeric', day: 'numeric', year: 'numeric', calendar });
    const formats = (['long', 'short'] as const).flatMap((month) => [
      monthFormat(language, { month, calendar }),
      monthFormat(language, { day: 'numeric', month, year: 'numeric', calendar }),
    ]);
    for (const date of sampleDays(calendar)) {
      for (const format of formats) {
        const key = monthKey(monthIn(format, date));
        if (/\p{L}/u.test(key) && !names.has(key)) names.set(key, monthIn(numbers, date));
      }
    }
  }
  known.set(`${language} ${calendar}`, names);
  return names;
}

/** Days close enough to meet every month: of a year, or of two where there are leap months. */
function* sampleDays(calendar: string): Generator<Date> {
  const [days, step] = calendar === 'gregory' ? [366, 30] : [740, 9];
  for (let day = 0; day < days; day += step) yield new Date(Date.UTC(2024, 0, 15 + day));
}

const monthFormat = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });

const monthIn = (format: Intl.DateTimeFormat, date: Date): string =>
  format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';

function isSupported(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    // The page's `lang` is not a language tag.
    return false;
  }
}

/**
 * The month a word names, as `Intl` calls it in English ("1" to "12" in the common calendar); `null` when none. Looked up
 * in the given languages; where none of them writes with such letters, in those that do, English for Latin ones. Words
 * of four letters or more may also be a longer or shorter form of a name ("Sept", "Януари" and "януари", "Septembrie").
 */
export function monthNamed(word: string, languages: readonly string[], calendar = 'gregory'): string | null {
  const key = monthKey(word);
  if (key.length < 2) return null;
  const byLetters = BY_LETTERS.find(([letters]) => letters.test(word))?.[1] ?? ALWAYS;
  const isWrittenSo = languages.some((language) => byLetters.includes(baseOf(language)));
  for (const language of isWrittenSo ? languages : [...languages, ...byLetters]) {
    for (const form of [language, ...(REGIONAL[baseOf(language)] ?? [])]) {
      const month = lookedUp(key, namesIn(form, calendar));
      if (month !== null) return month;
    }
  }
  return null;
}

function lookedUp(key: string, names: ReadonlyMap<string, string>): string | null {
  const exact = names.get(key);
  if (exact !== undefined || key.length < 3) return exact ?? null;
  const alike = [...names].filter(([name]) => name.length > 3 && (name.startsWith(key) || key.startsWith(name)));
  const months = new Set(alike.map(([, month]) => month));
  return months.size === 1 ? (alike[0]?.[1] ?? null) : null;
}

/** Names of months that are two words, joined by a stroke of the same length: "كانون_الثاني". */
export function withMonthsJoined(text: string): string {
  return text.replace(/(?<=\p{sc=Arab})\s(?=\p{sc=Arab})/gu, (space, at: number) =>
    TWO_WORDS.test(text.slice(Math.max(0, at - 8), at)) ? '_' : space,
  );
}
