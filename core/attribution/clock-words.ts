import data from './clock-words.json';

/** What pages say beside times of day. */
export interface ClockWords {
  /** Address of the JSON Schema, for editors. */
  $schema?: string;
  /** Words beside an hour up to twelve for the half of the day before noon; dots may be missing. */
  morning: string[];
  /** The same for the half after noon. */
  evening: string[];
  /** Zones written as letters, as offsets. Those that stand for several places ("IST") are left out. */
  zones: Record<string, string>;
  /** Zones named for a place, with summer time or without, as the time zone database calls it. */
  places: Record<string, string>;
}

const words: ClockWords = data;
export const { zones: ZONES, places: PLACES } = words;

const half = (all: readonly string[]): string =>
  `(?:${[...all]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.?\\s?'))
    .join('|')})(?![\\p{L}\\p{M}])`;

/** What matches a word for the half of the day before noon, to build patterns of. */
export const MORNING = half(words.morning);
/** The same for the half after noon. */
export const EVENING = half(words.evening);
