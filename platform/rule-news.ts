import type { PageData } from '../core/protocol';
import { hostOf } from '../core/rules/match';
import { browser } from './browser';
import { watchLists } from './list-news';
import { OUTPUTS } from './messaging/outputs';
import { askTab, NobodyThere } from './messaging/send';
import { pageDataAt } from './page-data';
import { watchRules } from './reader-rules';

/**
 * Makes every change of the reader's rules and lists act on the pages that are open, whoever made it: without reload, and
 * without touching what the reader did there. `failed` is told what went wrong. For the background script, which is woken
 * for every change.
 */
export function keepPagesInStep(failed: (error: unknown) => void): void {
  let wanted = false;
  let running = false;
  const run = async (): Promise<void> => {
    wanted = true;
    if (running) return;
    running = true;
    while (wanted) {
      wanted = false;
      await renewOpenPages(failed).catch(failed);
    }
    running = false;
  };
  watchRules(() => void run());
  watchLists(() => void run());
}

/** Brings what holds now to the open pages, the one in front first. Pages that come meanwhile ask for it themselves. */
async function renewOpenPages(failed: (error: unknown) => void): Promise<void> {
  const tabs = (await browser.tabs.query({})).filter(({ discarded }) => discarded !== true);
  for (const { id, url } of tabs.sort((a, b) => Number(b.active === true) - Number(a.active === true))) {
    // The address of a page that we do not work on is not told.
    if (id === undefined || url === undefined) continue;
    const data = await pageDataAt(url);
    // Nobody waits for the answer: a page that is slow must not keep the others from what holds.
    if (await isStillAt(id, url)) renew(id, data).catch(failed);
  }
}

/** Whether a tab shows the site that this was made for. One that went to another has asked for itself there. */
async function isStillAt(tabId: number, url: string): Promise<boolean> {
  const now = await browser.tabs.get(tabId).catch(() => null);
  return hostOf(now?.url ?? '') === hostOf(url);
}

async function renew(tabId: number, data: PageData): Promise<void> {
  try {
    await askTab(tabId, 'page.renew', data, OUTPUTS['page.renew']);
  } catch (error) {
    // The tab shows a page of the browser's, is gone or on its way to another page, which asks for itself.
    if (!(error instanceof NobodyThere) && !/tab|message channel|port closed/i.test(String(error))) throw error;
  }
}
