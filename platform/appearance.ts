import { type Appearance, parseAppearance } from '../core/appearance';
import { loadSettings, watchSettings } from './settings';

/** The appearance as of the last time, which can be read before a page shows anything. What holds lies in storage. */
const LAST = 'appearance';

/** Gives a page of ours the look the reader chose, now and whenever that changes. */
export function followAppearance(page: Document): void {
  wear(page, lastAppearance());
  const follow = (appearance: Appearance): void => {
    localStorage.setItem(LAST, JSON.stringify(appearance));
    wear(page, appearance);
  };
  watchSettings(({ appearance }) => follow(appearance));
  loadSettings().then(
    ({ settings }) => follow(settings.appearance),
    // The page tells it where it reads its settings itself; the look stays as it was.
    () => undefined,
  );
}

function lastAppearance(): Appearance {
  const text = localStorage.getItem(LAST);
  const ignored = (): void => undefined;
  try {
    return parseAppearance(text === null ? undefined : JSON.parse(text), ignored);
  } catch {
    // Written by an older version, or cut off: storage is asked anyway.
    return parseAppearance(undefined, ignored);
  }
}

function wear(page: Document, { theme, text }: Appearance): void {
  page.documentElement.dataset.theme = theme;
  page.documentElement.style.setProperty('--text-scale', String(text));
}
