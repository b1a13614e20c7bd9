import data from './date-words.json';

/** What pages say beside dates and times. */
export interface DateWords {
  /** Address of the JSON Schema, for editors. */
  $schema?: string;
  /** By BCP 47 language code. Words of any language are understood on any page. */
  languages: Record<string, DateLanguage>;
  /** Zones written as letters, as offsets. Those that stand for several places ("IST") are left out. */
  zones: Record<string, string>;
  /** Zones named for a place, with summer time or without, as the time zone database calls it. */
  places: Record<string, string>;
}

/** The words of one language. */
export interface DateLanguage {
  /** Parts of words that call a date the one of an update. Case does not count. */
  updated?: string[];
  /** Parts of words that call a date the one of the publication. Case does not count. */
  published?: string[];
  /** Words beside an hour up to twelve for the half of the day before noon; dots may be missing. */
  morning?: string[];
  /** The same for the half after noon. */
  evening?: string[];
}

const words: DateWords = data;
export const { zones: ZONES, places: PLACES } = words;

const all = (kind: keyof DateLanguage): string[] => [
  ...new Set(Object.values(words.languages).flatMap((language) => language[kind] ?? [])),
];

/** Words that call a date the one of an update. */
export const UPDATED = new RegExp(all('updated').join('|'), 'iu');
/** Words that call a date the one of the publication. */
export const PUBLISHED = new RegExp(all('published').join('|'), 'iu');

const halves = (kind: 'morning' | 'evening'): string =>
  `(?:${all(kind)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.?\\s?'))
    .join('|')})(?![\\p{L}\\p{M}])`;

/** What matches a word for the half of the day before noon, to build patterns of. */
export const MORNING = halves('morning');
/** The same for the half after noon. */
export const EVENING = halves('evening');
