import { browser } from './browser';

/** Where the reader's settings are kept in the extension's local storage. */
export const SETTINGS_KEY = 'settings';

/** Calls back with what is stored as settings, unread, whenever that changes. Gives a function that stops it. */
export function whenSettingsChange(changed: (stored: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change !== undefined) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
