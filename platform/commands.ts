import { troubleText } from '../core/trouble';
import { tabInFront } from './active-tab';
import { showTrouble } from './badge';
import { isClient, openPage, type PageClient } from './page-client';
import { noArticleText, pageProblemText } from './trouble-words';
import { wording } from './wording';

/** Opens or closes the reader in a tab (the one in front when not said), as the key does. */
export function toggleReaderIn(tabId: number | undefined): Promise<void> {
  return onPage(tabId, async (page, id) => {
    const { why } = await page.toggleReader();
    if (why !== undefined) await showTrouble(id, noArticleText(why, wording));
  });
}

/** Goes to the next mark in a tab, or to the one before, as the keys do. */
export function stepIn(tabId: number | undefined, way: 'next' | 'previous'): Promise<void> {
  return onPage(tabId, async (page) => {
    await page.step(way);
  });
}

/** What stands in the way is said on the tab's button, since there is no window of ours to say it in. */
async function onPage(
  tabId: number | undefined,
  act: (page: PageClient, tabId: number) => Promise<void>,
): Promise<void> {
  const id = tabId ?? (await tabInFront());
  if (id === null) return;
  const page = await openPage(id);
  if (!isClient(page)) return showTrouble(id, pageProblemText(page, wording));
  try {
    await act(page, id);
  } catch (error) {
    await showTrouble(id, troubleText(error, wording));
  }
}
