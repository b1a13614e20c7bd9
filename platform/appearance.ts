import type { PageTheme } from '../core/appearance';
import { loadSettings, watchSettings } from './settings';

/** The theme as of the last time, which can be read before a page shows anything; what is saved lies in storage. */
const LAST_THEME = 'theme';

/** Gives a page of ours the look the reader chose, now and whenever that changes. */
export function followAppearance(page: Document): void {
  setTheme(page, localStorage.getItem(LAST_THEME) ?? 'system');
  const follow = (theme: PageTheme): void => {
    localStorage.setItem(LAST_THEME, theme);
    setTheme(page, theme);
  };
  watchSettings(({ appearance }) => follow(appearance.theme));
  // What cannot be read is reported where the page reads its settings; the look stays.
  loadSettings().then(
    ({ settings }) => follow(settings.appearance.theme),
    () => undefined,
  );
}

/** `system` is what holds without a word on it. */
function setTheme(page: Document, theme: string): void {
  page.documentElement.dataset.theme = theme;
}
