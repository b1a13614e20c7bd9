import { isRecord } from './same';

/** Colours of the extension's own pages; `system` follows the device. */
export const PAGE_THEMES = ['system', 'light', 'dark'] as const;
export type PageTheme = (typeof PAGE_THEMES)[number];

/** How the popup, the options and the first page look. The reader mode has a look of its own. */
export interface Appearance {
  readonly theme: PageTheme;
}

/** What holds until the reader chooses. */
export const DEFAULT_APPEARANCE: Appearance = { theme: 'system' };

/** Reads the appearance from storage. `bad` is told the name of each value that falls back. Never throws. */
export function parseAppearance(stored: unknown, bad: (name: string) => void): Appearance {
  if (stored === undefined) return DEFAULT_APPEARANCE;
  if (!isRecord(stored)) {
    bad('appearance');
    return DEFAULT_APPEARANCE;
  }
  const { theme = DEFAULT_APPEARANCE.theme } = stored;
  const known = PAGE_THEMES.find((value) => value === theme);
  if (known === undefined) bad('appearance.theme');
  return { theme: known ?? DEFAULT_APPEARANCE.theme };
}
