import type { MessageInput } from '../core/protocol';
import { injectPicker } from './inject';
import { askTab } from './messaging/send';
import { isClient, openPage } from './page-client';
import { pageProblemText } from './trouble-words';
import { wording } from './wording';

/** Lets the reader point at something in a tab. Rejects, in words for the reader, where that cannot be. */
export async function pickOn(tabId: number, at: MessageInput<'picker.open'>['at']): Promise<void> {
  const page = await openPage(tabId);
  if (!isClient(page)) throw new Error(pageProblemText(page, wording));
  await injectPicker(tabId);
  await askTab(tabId, 'picker.open', { at }, () => null);
}
