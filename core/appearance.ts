import type { Scale } from './reader/reader-settings';
import { isRecord } from './same';

/** Colours of the extension's own pages; `system` follows the device. */
export const PAGE_THEMES = ['system', 'light', 'dark'] as const;
export type PageTheme = (typeof PAGE_THEMES)[number];

/** Size of a story's letters in the popup, as a multiple of the usual one. */
export const TEXT_SCALE = { least: 0.8, most: 1.6, step: 0.1, usual: 1 } as const satisfies Scale;

/** How the popup, the options and the first page look. The reader mode has a look of its own. */
export interface Appearance {
  readonly theme: PageTheme;
  /** On `TEXT_SCALE`. */
  readonly text: number;
}

/** What holds until the reader chooses. */
export const DEFAULT_APPEARANCE: Appearance = { theme: 'system', text: TEXT_SCALE.usual };

/** Reads the appearance from storage. `bad` is told the name of each value that falls back. Never throws. */
export function parseAppearance(stored: unknown, bad: (name: string) => void): Appearance {
  if (stored === undefined) return DEFAULT_APPEARANCE;
  if (!isRecord(stored)) {
    bad('appearance');
    return DEFAULT_APPEARANCE;
  }
  const { theme = DEFAULT_APPEARANCE.theme, text = DEFAULT_APPEARANCE.text } = stored;
  const known = PAGE_THEMES.find((value) => value === theme);
  if (known === undefined) bad('appearance.theme');
  const isOnScale = typeof text === 'number' && text >= TEXT_SCALE.least && text <= TEXT_SCALE.most;
  if (!isOnScale) bad('appearance.text');
  return { theme: known ?? DEFAULT_APPEARANCE.theme, text: isOnScale ? text : DEFAULT_APPEARANCE.text };
}
