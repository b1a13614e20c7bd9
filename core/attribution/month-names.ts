/** Languages tried on every page besides its own: dates in metas and templates are often English. */
const ALWAYS = ['en'];

const known = new Map<string, ReadonlyMap<string, number>>();

/** The form in which month names are compared: lower case, no accents, no point. */
export function monthKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.\u200f\u200e]/gu, '');
}

/**
 * Number (1 to 12) of a month by its key, from the names the browser knows for a language, in full and short, by
 * themselves and inside a date (where many languages inflect them). An unknown language gives an empty map.
 */
function namesIn(language: string): ReadonlyMap<string, number> {
  const ready = known.get(language);
  if (ready !== undefined) return ready;
  const names = new Map<string, number>();
  const supported = safelySupported(language);
  for (let month = 0; supported && month < 12; month++) {
    const date = new Date(Date.UTC(2024, month, 15));
    for (const style of ['long', 'short'] as const) {
      for (const options of [{ month: style }, { day: 'numeric', month: style, year: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', timeZone: 'UTC' });
        const part = format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
        const key = monthKey(part);
        if (/\p{L}/u.test(key) && !names.has(key)) names.set(key, month + 1);
      }
    }
  }
  known.set(language, names);
  return names;
}

function safelySupported(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    // The page's `lang` is not a language tag.
    return false;
  }
}

/**
 * The month a word names in one of the languages, 1 to 12; 0 when in none. Words of four letters or more may also be a
 * longer or shorter form of a name ("Sept", "Януари" and "януари", "Septembrie").
 */
export function monthNamed(word: string, languages: readonly string[]): number {
  // Hebrew writes "in" together with the month: "במאי".
  const key = monthKey(word).replace(/^ב(?=\p{sc=Hebr}{3})/u, '');
  if (key.length < 2) return 0;
  for (const language of [...languages, ...ALWAYS]) {
    const names = namesIn(language);
    const exact = names.get(key);
    if (exact !== undefined) return exact;
    if (key.length < 3) continue;
    const alike = [...names].filter(([name]) => name.length > 3 && (name.startsWith(key) || key.startsWith(name)));
    const months = new Set(alike.map(([, month]) => month));
    if (months.size === 1) return alike[0]?.[1] ?? 0;
  }
  return 0;
}
