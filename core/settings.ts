import { type Appearance, DEFAULT_APPEARANCE, parseAppearance } from './appearance';
import { DEFAULT_MARK_SETTINGS, type MarkSettings, parseMarkSettings } from './marks/mark-settings';
import { DEFAULT_READER, parseReader, type ReaderSettings } from './reader/reader-settings';
import { type CopySettings, DEFAULT_COPY, parseCopySettings } from './render/copy-settings';
import { MODES, type Mode } from './rules/rule';
import { isRecord } from './same';
import type { SettingsProblem } from './settings-problem';

/** The reader's choices. */
export interface Settings {
  readonly version: 1;
  /** Mode for sites the reader has chosen none for. */
  readonly mode: Mode;
  /** Mode by site key (rule id or host). */
  readonly modes: Readonly<Record<string, Mode>>;
  readonly copy: CopySettings;
  readonly reader: ReaderSettings;
  readonly marks: MarkSettings;
  readonly appearance: Appearance;
}

/** The part of the settings that says how pages are treated. */
export type ModeSettings = Pick<Settings, 'mode' | 'modes'>;

/** What holds until the reader chooses. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  mode: 'clean',
  modes: {},
  copy: DEFAULT_COPY,
  reader: DEFAULT_READER,
  marks: DEFAULT_MARK_SETTINGS,
  appearance: DEFAULT_APPEARANCE,
};

/**
 * Reads settings from storage, value by value: a bad one falls back to its default and is reported.
 * Never throws.
 */
export function parseSettings(stored: unknown): { settings: Settings; problems: SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, problems };
  if (!isRecord(stored)) return { settings: DEFAULT_SETTINGS, problems: [{ what: 'all' }] };
  if (stored.version !== 1) {
    problems.push({ what: 'version', version: String(stored.version) });
    return { settings: DEFAULT_SETTINGS, problems };
  }
  const bad = (name: string): void => {
    problems.push({ what: 'value', key: name });
  };
  const read = <T>(key: keyof Settings, accepts: (value: unknown) => value is T, fallback: T): T => {
    const value = stored[key];
    if (value === undefined || accepts(value)) return value ?? fallback;
    bad(key);
    return fallback;
  };
  return {
    settings: {
      version: 1,
      mode: read('mode', isMode, DEFAULT_SETTINGS.mode),
      modes: parseModes(stored.modes, problems),
      copy: parseCopySettings(stored.copy, bad),
      reader: parseReader(stored.reader, bad),
      marks: parseMarkSettings(stored.marks, problems),
      appearance: parseAppearance(stored.appearance, bad),
    },
    problems,
  };
}

/** The mode for a site: the reader's choice for it, else the rule's, else the reader's general one. */
export function modeFor(settings: ModeSettings, site: string, ruleMode?: Mode): Mode {
  return (Object.hasOwn(settings.modes, site) ? settings.modes[site] : undefined) ?? ruleMode ?? settings.mode;
}

function parseModes(value: unknown, problems: SettingsProblem[]): Record<string, Mode> {
  const modes: Record<string, Mode> = {};
  if (value === undefined) return modes;
  if (!isRecord(value)) {
    problems.push({ what: 'value', key: 'modes' });
    return modes;
  }
  for (const [site, mode] of Object.entries(value)) {
    if (isMode(mode)) modes[site] = mode;
    else problems.push({ what: 'mode', site });
  }
  return modes;
}

const isMode = (value: unknown): value is Mode => MODES.includes(value as Mode);
