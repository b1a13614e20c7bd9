import { tabInQuestion } from './active-tab';
import { showTrouble } from './badge';
import { isClient, openPage } from './page-client';
import { noArticleWords, problemWords } from './trouble-words';

/**
 * Opens or closes the reader in a tab (the one in front when not said), as the key does. What stands in the way is said
 * on the tab's button, since there is no window of ours to say it in.
 */
export async function toggleReaderIn(tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await tabInQuestion(FRONT));
  if (id === null) return;
  const page = await openPage(id);
  if (!isClient(page)) return showTrouble(id, problemWords(page));
  try {
    const { why } = await page.toggleReader();
    if (why !== undefined) await showTrouble(id, noArticleWords(why));
  } catch (error) {
    await showTrouble(id, error instanceof Error ? error.message : String(error));
  }
}

/** An address that names no tab. */
const FRONT = 'about:blank';
