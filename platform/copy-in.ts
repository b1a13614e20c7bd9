import { clipboardCopy } from '../core/render/clipboard';
import { CITATION_FORMATS } from '../core/render/copy-settings';
import type { CleanArticle } from '../core/story/article';
import { textSelection } from '../core/story/selection';
import { troubleText } from '../core/trouble';
import { tabInFront } from './active-tab';
import { showTrouble } from './badge';
import { browser } from './browser';
import { copyRequest } from './copy-request';
import { injectCopy } from './inject';
import { askTab, NobodyThere } from './messaging/send';
import { isClient, openPage, type PageClient } from './page-client';
import { problemOf } from './page-problem';
import { noArticleText, pageProblemText } from './trouble-words';
import { wording } from './wording';

/** What is to be copied: the story, what is selected, or that if anything is and else the story. */
export type CopyWish = 'story' | 'selection' | 'any';

/** What the browser says is selected, for where we cannot look ourselves: in a frame always. */
export interface SelectedText {
  readonly text: string;
  readonly inFrame: boolean;
}

/** What there is to be copied. */
interface Found {
  readonly article: CleanArticle;
  readonly isPart: boolean;
}

/**
 * Copies from the page in a tab (the one in front when not said), as key and menu do, in the form the settings say. The
 * page tells the reader how it went; where it cannot, the button does.
 */
export async function copyIn(tabId: number | undefined, wish: CopyWish, selected?: SelectedText): Promise<void> {
  const id = tabId ?? (await tabInFront());
  if (id === null) return;
  try {
    // First of all, while the browser still takes what we do for the reader's doing.
    await injectCopy(id).catch(async (error: unknown) => {
      throw new Error(pageProblemText(await problemOf(id, error), wording));
    });
    const page = await openPage(id);
    if (!isClient(page)) throw new Error(pageProblemText(page, wording));
    await write(id, await find(page, id, wish, selected));
  } catch (error) {
    await tell(id, error instanceof NobodyThere ? wording.say('problem_no_answer') : troubleText(error, wording));
  }
}

/** Throws an Error in words for the reader where there is nothing. */
async function find(page: PageClient, tabId: number, wish: CopyWish, selected?: SelectedText): Promise<Found> {
  // A page tells its own selection alone, which may be an older one beside that of a frame.
  const selection = wish === 'story' || selected?.inFrame === true ? null : await page.selection();
  if (selection !== null) return { article: selection, isPart: true };
  const answer = await page.article();
  if (wish === 'selection' && selected !== undefined && selected.text !== '') {
    const { title = '', url = '' } = await browser.tabs.get(tabId);
    return { article: textSelection(selected.text, { title, url }, answer.ok ? answer.article : null), isPart: true };
  }
  if (!answer.ok) throw new Error(noArticleText(answer.why, wording));
  return { article: answer.article, isPart: false };
}

async function write(tabId: number, { article, isPart }: Found): Promise<void> {
  const request = await copyRequest({ isPart });
  const isCitation = CITATION_FORMATS.some((format) => format === request.format);
  const what = isCitation ? 'citation' : isPart ? 'selection' : 'story';
  const words = isCitation ? null : article.words;
  await askTab(tabId, 'copy.write', { copy: clipboardCopy(article, request), what, words }, () => null);
}

async function tell(tabId: number, words: string): Promise<void> {
  try {
    await askTab(tabId, 'copy.trouble', { words }, () => null);
  } catch {
    // The page that would say it is gone, or lets no script in.
    await showTrouble(tabId, words);
  }
}
