import type { Mode } from '../../core/rules/rule';

/** The modes, as the reader knows them. */
export const modeWords: Record<Mode, string> = { flag: 'Flag', clean: 'Clean', off: 'Off' };

/** What each mode does, in a line. */
export const modeHints: Record<Mode, string> = {
  flag: 'Marks clutter on the page and leaves it there',
  clean: 'Takes clutter off the page',
  off: 'Does nothing on the page',
};

/** What the three modes are a choice for. */
export const modeLegend = (site: string): string => `Mode for ${site}`;
