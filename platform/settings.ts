import { sparedOn, withSpared } from '../core/marks/mark-settings';
import { isSameThing, type Spared } from '../core/marks/spared';
import type { ReaderSettings } from '../core/reader/reader-settings';
import type { Mode } from '../core/rules/rule';
import { parseSettings, type Settings } from '../core/settings';
import { patched, type SettingsPatch } from '../core/settings-patch';
import type { SettingsProblem } from '../core/settings-problem';
import { trouble } from '../core/trouble';
import { browser } from './browser';
import { inTurn } from './in-turn';
import { SETTINGS_KEY, whenSettingsChange } from './settings-change';

/** The reader's settings, and what of the stored ones could not be read. Throws when storage itself fails. */
export async function loadSettings(): Promise<{ settings: Settings; problems: SettingsProblem[] }> {
  return parseSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/**
 * Changes what the patch names and leaves the rest. Calls made one after another in the same place are written one after
 * another. Throws a `trouble` when nothing could be saved; what was stored is then unchanged.
 */
export function saveSettings(patch: SettingsPatch): Promise<Settings> {
  return change((settings) => patched(settings, patch));
}

/** Keeps the mode for one site. Errors as in `saveSettings`. */
export function saveMode(site: string, mode: Mode): Promise<Settings> {
  return change((settings) => ({ ...settings, modes: { ...settings.modes, [site]: mode } }));
}

/** Changes the given settings of the reader mode and leaves the others. Errors as in `saveSettings`. */
export function saveReader(patch: Partial<ReaderSettings>): Promise<Settings> {
  return change((settings) => ({ ...settings, reader: { ...settings.reader, ...patch } }));
}

/** Keeps for one site that a thing is no clutter, or is clutter again. Errors as in `saveSettings`. */
export function saveSpared(site: string, thing: Spared, isClutter: boolean): Promise<Settings> {
  return change((settings) => {
    const others = sparedOn(settings.marks, site).filter((other) => !isSameThing(other, thing));
    return { ...settings, marks: withSpared(settings.marks, site, isClutter ? others : [...others, thing]) };
  });
}

const change = (next: (settings: Settings) => Settings): Promise<Settings> => inTurn(() => write(next));

async function write(next: (settings: Settings) => Settings): Promise<Settings> {
  const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  if (isOfOtherVersion(stored)) {
    throw trouble('problem_settings_newer');
  }
  const settings = next(parseSettings(stored).settings);
  try {
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw trouble('problem_settings_not_saved', why);
  }
  return settings;
}

const isOfOtherVersion = (stored: unknown): boolean =>
  typeof stored === 'object' && stored !== null && 'version' in stored && stored.version !== 1;

/** Calls back with the new settings whenever they change, here or elsewhere. Gives a function that stops it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return whenSettingsChange((stored) => changed(parseSettings(stored).settings));
}
