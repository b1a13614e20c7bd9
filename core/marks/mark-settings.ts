import { KINDS, type Kind } from '../finding';
import { isRecord } from '../same';
import type { SettingsProblem } from '../settings-problem';
import { MOST_WORDS, type Spared } from './spared';

/** How the reader wants marks. */
export interface MarkSettings {
  /** Whether a line stays where something was taken out. */
  readonly lines: boolean;
  /** What the reader called no clutter, by site key (rule id or host). */
  readonly spared: Readonly<Record<string, readonly Spared[]>>;
}

/** What holds until the reader chooses. */
export const DEFAULT_MARK_SETTINGS: MarkSettings = { lines: true, spared: {} };

/** Most things that are spared on one site: each finding is held against all of them. */
export const MOST_SPARED = 200;

/** Reads the settings of marks from storage, value by value. What cannot be read is reported and left out. Never throws. */
export function parseMarkSettings(value: unknown, problems: SettingsProblem[]): MarkSettings {
  if (value === undefined) return DEFAULT_MARK_SETTINGS;
  const bad = (key: string): void => void problems.push({ what: 'value', key });
  if (!isRecord(value)) {
    bad('marks');
    return DEFAULT_MARK_SETTINGS;
  }
  const { lines = true, spared = {} } = value;
  if (typeof lines !== 'boolean') bad('marks.lines');
  if (!isRecord(spared)) bad('marks.spared');
  return {
    lines: typeof lines === 'boolean' ? lines : DEFAULT_MARK_SETTINGS.lines,
    spared: isRecord(spared) ? parseSites(spared, bad) : {},
  };
}

function parseSites(sites: Record<string, unknown>, bad: (key: string) => void): Record<string, Spared[]> {
  const read = Object.entries(sites).map(([site, things]): [string, Spared[]] => {
    const all: readonly unknown[] = Array.isArray(things) ? things : [];
    const fit = all.filter(isSpared).slice(-MOST_SPARED);
    if (!Array.isArray(things) || fit.length < Math.min(all.length, MOST_SPARED)) bad(`marks.spared.${site}`);
    return [site, fit];
  });
  return Object.fromEntries(read.filter(([, things]) => things.length > 0));
}

/** The settings with a thing spared on a site, or no longer. */
export function withSpared(settings: MarkSettings, site: string, things: readonly Spared[]): MarkSettings {
  const { [site]: _, ...others } = settings.spared;
  return { ...settings, spared: things.length === 0 ? others : { ...others, [site]: things.slice(-MOST_SPARED) } };
}

/** What is spared on a site. */
export const sparedOn = (settings: MarkSettings, site: string): readonly Spared[] =>
  (Object.hasOwn(settings.spared, site) ? settings.spared[site] : undefined) ?? [];

/** Whether a value of unknown origin says what is spared. */
export const isSpared = (value: unknown): value is Spared =>
  isRecord(value) &&
  KINDS.includes(value.kind as Kind) &&
  [value.detector, value.words, value.hook].every((text) => typeof text === 'string' && text.length <= MOST_WORDS);
