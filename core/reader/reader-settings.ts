import { isRecord } from '../same';

/** Colours of the reader; `system` follows the device. */
export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Typefaces of the story; `legible` is one drawn for readers with dyslexia or low vision, where the device has one. */
export const FACES = ['serif', 'sans', 'legible'] as const;
export type Face = (typeof FACES)[number];

/** A choice along a line, with its ends, its steps and what holds until the reader chooses. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly usual: number;
}

/**
 * Size of the story's letters in CSS pixels, its width in ems, its line spacing as a share of what its script needs, and
 * the speed of reading aloud as a multiple of the voice's own.
 */
export const SCALES = {
  size: { least: 14, most: 34, step: 1, usual: 19 },
  width: { least: 22, most: 58, step: 4, usual: 34 },
  spacing: { least: 0.8, most: 1.5, step: 0.1, usual: 1 },
  rate: { least: 0.5, most: 2.5, step: 0.25, usual: 1 },
} as const satisfies Record<string, Scale>;
/** Name of such a choice. */
export type ScaleName = keyof typeof SCALES;

/** How the reader shows and reads stories. */
export interface ReaderSettings {
  readonly theme: Theme;
  readonly face: Face;
  readonly size: number;
  readonly width: number;
  readonly spacing: number;
  readonly pictures: boolean;
  readonly rate: number;
  /** Name of the voice chosen for a language, by the language's code without its region. */
  readonly voices: Readonly<Record<string, string>>;
  /** Whether the stories of a site open in the reader by themselves, by the site's key; absent where nothing was chosen. */
  readonly sites: Readonly<Record<string, boolean>>;
}

/** What holds until the reader chooses. */
export const DEFAULT_READER: ReaderSettings = {
  theme: 'system',
  face: 'serif',
  size: SCALES.size.usual,
  width: SCALES.width.usual,
  spacing: SCALES.spacing.usual,
  pictures: true,
  rate: SCALES.rate.usual,
  voices: {},
  sites: {},
};

/** Reads the reader's part of the settings value by value. `bad` is told the name of each that falls back. Never throws. */
export function parseReader(stored: unknown, bad: (name: string) => void): ReaderSettings {
  if (stored === undefined) return DEFAULT_READER;
  if (!isRecord(stored)) {
    bad('reader');
    return DEFAULT_READER;
  }
  const read = <K extends keyof ReaderSettings>(name: K, accepts: (value: unknown) => boolean): ReaderSettings[K] => {
    const value = stored[name];
    if (accepts(value)) return value as ReaderSettings[K];
    if (value !== undefined) bad(`reader.${name}`);
    return DEFAULT_READER[name];
  };
  const scaled = (name: ScaleName): number => read(name, (value) => isOn(SCALES[name], value));
  return {
    theme: read('theme', (value) => THEMES.includes(value as Theme)),
    face: read('face', (value) => FACES.includes(value as Face)),
    size: scaled('size'),
    width: scaled('width'),
    spacing: scaled('spacing'),
    pictures: read('pictures', isBoolean),
    rate: scaled('rate'),
    voices: read('voices', (value) => isRecord(value) && Object.values(value).every(isText)),
    sites: read('sites', (value) => isRecord(value) && Object.values(value).every(isBoolean)),
  };
}

/** The next value on a scale in a direction; the end when there is none. */
export function stepped({ least, most, step }: Scale, value: number, direction: 1 | -1): number {
  const next = Math.min(most, Math.max(least, value + direction * step));
  // Tenths do not add up exactly.
  return Math.round(next * 100) / 100;
}

/** Whether the stories of a site open in the reader by themselves: as the reader chose for it, else as its rule says. */
export function opensByItself({ sites }: Pick<ReaderSettings, 'sites'>, site: string, byRule: boolean): boolean {
  return (Object.hasOwn(sites, site) ? sites[site] : undefined) ?? byRule;
}

/** The sites the reader chose to open in the reader, by their keys, in order. */
export function sitesThatOpen({ sites }: Pick<ReaderSettings, 'sites'>): string[] {
  return Object.keys(sites)
    .filter((site) => sites[site] === true)
    .sort();
}

const isOn = ({ least, most }: Scale, value: unknown): boolean =>
  typeof value === 'number' && value >= least && value <= most;
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isText = (value: unknown): value is string => typeof value === 'string';
