import { clipboardCopy } from '../core/render/clipboard';
import { CITATION_FORMATS } from '../core/render/copy-settings';
import type { CleanArticle } from '../core/story/article';
import { textSelection } from '../core/story/selection';
import { troubleText } from '../core/trouble';
import { tabInQuestion } from './active-tab';
import { showTrouble } from './badge';
import { browser } from './browser';
import { copyRequest } from './copy-request';
import { injectCopy } from './inject';
import { askTab } from './messaging/send';
import { isClient, openPage, type PageClient } from './page-client';
import { problemOf } from './page-problem';
import { noArticleText, pageProblemText } from './trouble-words';
import { wording } from './wording';

/** What is to be copied: the story, what is selected, or that if anything is and else the story. */
export type CopyWish = 'story' | 'selection' | 'any';

/** What is there to be copied, or in words why nothing is. */
type Found = { readonly article: CleanArticle; readonly isPart: boolean } | { readonly trouble: string };

/** An address that names no tab. */
const FRONT = 'about:blank';

/**
 * Copies from the page in a tab (the one in front when not said), as key and menu do, in the form the settings say. The
 * page tells the reader how it went; where no script can run, the button does.
 *
 * @param selectionText what the browser says is selected, for where we cannot look ourselves
 */
export async function copyIn(tabId: number | undefined, wish: CopyWish, selectionText = ''): Promise<void> {
  const id = tabId ?? (await tabInQuestion(FRONT));
  if (id === null) return;
  try {
    // First of all, while the browser still takes what we do for the reader's doing.
    await injectCopy(id);
  } catch (error) {
    return showTrouble(id, pageProblemText(await problemOf(id, error), wording));
  }
  const page = await openPage(id);
  const found = isClient(page)
    ? await find(page, id, wish, selectionText).catch((error: unknown) => ({ trouble: troubleText(error, wording) }))
    : { trouble: pageProblemText(page, wording) };
  if ('trouble' in found) {
    await askTab(id, 'copy.trouble', { words: found.trouble }, () => null);
    return;
  }
  await write(id, found.article, found.isPart);
}

async function find(page: PageClient, tabId: number, wish: CopyWish, selectionText: string): Promise<Found> {
  const selection = wish === 'story' ? null : await page.selection();
  if (selection !== null) return { article: selection, isPart: true };
  const answer = await page.article();
  if (wish === 'selection' && selectionText !== '') {
    const { title = '', url = '' } = await browser.tabs.get(tabId);
    return { article: textSelection(selectionText, { title, url }, answer.ok ? answer.article : null), isPart: true };
  }
  return answer.ok ? { article: answer.article, isPart: false } : { trouble: noArticleText(answer.why, wording) };
}

async function write(tabId: number, article: CleanArticle, isPart: boolean): Promise<void> {
  const request = await copyRequest({ isPart });
  const isCitation = CITATION_FORMATS.some((format) => format === request.format);
  const what = isCitation ? 'citation' : isPart ? 'selection' : 'story';
  const words = isCitation ? null : article.words;
  await askTab(tabId, 'copy.write', { copy: clipboardCopy(article, request), what, words }, () => null);
}
