import { sparedOn } from '../core/marks/mark-settings';
import type { Spared } from '../core/marks/spared';
import type { MarksData } from '../core/protocol';
import { siteKeyOf } from '../core/rules/match';
import { injectMarks } from './inject';
import { ruleInUseAt } from './reader-rules';
import { loadSettings, saveSpared } from './settings';

/** What marks are drawn with on the site at an address, besides their style sheet. */
export async function marksOn(url: string): Promise<Omit<MarksData, 'css'>> {
  const { marks } = (await loadSettings()).settings;
  return { lines: marks.lines, spared: sparedOn(marks, await siteAt(url)) };
}

/** Keeps for the site at an address that a thing is no clutter, or is clutter again. Errors as in `saveSettings`. */
export async function spareOn(url: string, thing: Spared, isClutter: boolean): Promise<void> {
  await saveSpared(await siteAt(url), thing, isClutter);
}

/**
 * Puts the script that knows what is spared into a tab's page where the reader called something no clutter, so that it is
 * there before anything is taken out. Elsewhere it comes when there is something to show. `failed` is told why it could not
 * be put there; the page can be worked on without.
 */
export async function prepareSparing(tabId: number, url: string, failed: (error: unknown) => void): Promise<void> {
  if ((await marksOn(url)).spared.length > 0) await injectMarks(tabId).catch(failed);
}

const siteAt = async (url: string): Promise<string> => siteKeyOf(await ruleInUseAt(url), url);
