import type { MessageInput } from '../core/protocol';
import { browser } from './browser';
import { BACKGROUND_INPUTS } from './messaging/background-inputs';
import { isOurs } from './messaging/handle';
import { nameOf } from './messaging/wire';

/** What a page tells when its findings or its mode changed. */
export type PageNews = MessageInput<'page.changed'>;

/**
 * Listens to what the page in a tab tells the background script, which answers it; all open pages of the extension get
 * it too. Gives a function that stops it.
 */
export function whenPageChanges(tabId: number, changed: (news: PageNews) => void): () => void {
  const listener = (message: unknown, from: unknown): undefined => {
    if (nameOf(message) !== 'page.changed' || !isOurs(from) || from.tab?.id !== tabId) return;
    changed(BACKGROUND_INPUTS['page.changed']((message as { input?: unknown }).input, ''));
  };
  const typed = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(typed);
  return () => browser.runtime.onMessage.removeListener(typed);
}
