import { browser } from './browser';
import { isOurs } from './messaging/handle';
import { nameOf } from './messaging/wire';

/**
 * Listens to what the page in a tab tells the background script of its changes: all open pages of the extension get it
 * too. Gives a function that stops it.
 */
export function whenPageChanges(tabId: number, changed: () => void): () => void {
  const listener = (message: unknown, from: unknown): undefined => {
    if (nameOf(message) === 'page.changed' && isOurs(from) && from.tab?.id === tabId) changed();
  };
  const typed = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(typed);
  return () => browser.runtime.onMessage.removeListener(typed);
}
