import { browser } from './browser';

/**
 * Where it is noted that a list changed, in the storage of the browser's session: what lists hold is in a database, of
 * whose changes no other context is told. The value says nothing but that it is another one.
 */
export const LISTS_CHANGED_KEY = 'lists.changed';

/** Tells every context of the extension, the background too, that a list was added, changed or removed. */
export function tellListsChanged(): Promise<void> {
  return browser.storage.session.set({ [LISTS_CHANGED_KEY]: crypto.randomUUID() });
}

/** Calls back whenever a list was added, changed or removed, here or elsewhere. Gives a function that stops it. */
export function watchLists(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && LISTS_CHANGED_KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
