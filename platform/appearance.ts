import { type Appearance, parseAppearance } from '../core/appearance';
import { loadSettings, watchSettings } from './settings';

/** The appearance as of the last time, which can be read before a page shows anything. What holds lies in storage. */
const LAST = 'appearance';

/** Gives a page of ours the look the reader chose, now and whenever that changes. */
export function followAppearance(page: Document): void {
  wear(page, lastAppearance());
  const follow = (appearance: Appearance): void => {
    wear(page, appearance);
    remember(appearance);
  };
  watchSettings(({ appearance }) => follow(appearance));
  loadSettings().then(
    ({ settings }) => follow(settings.appearance),
    // The page tells it where it reads its settings itself; the look stays as it was.
    () => undefined,
  );
}

function remember(appearance: Appearance): void {
  try {
    localStorage.setItem(LAST, JSON.stringify(appearance));
  } catch {
    // Full, or kept from us by the browser: pages then wait for storage to look as chosen.
  }
}

function lastAppearance(): Appearance {
  const ignored = (): void => undefined;
  try {
    const text = localStorage.getItem(LAST);
    return parseAppearance(text === null ? undefined : JSON.parse(text), ignored);
  } catch {
    // Written by an older version, cut off, or kept from us by the browser: storage is asked anyway.
    return parseAppearance(undefined, ignored);
  }
}

function wear(page: Document, { theme, text }: Appearance): void {
  page.documentElement.dataset.theme = theme;
  page.documentElement.style.setProperty('--text-scale', String(text));
}
