import { browser } from './browser';
import { wording } from './wording';

const INK = '#1c1b19';
const PAPER = '#fffdf8';

/** Sets the colours of the badge; they hold for all tabs. */
export async function dressBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: INK });
  await browser.action.setBadgeTextColor({ color: PAPER });
}

/** Shows the number of findings on a tab's button; nothing for none. The browser clears it when the tab goes elsewhere. */
export function showCount(tabId: number, count: number): Promise<void> {
  return onTab(tabId, count === 0 ? '' : count > 999 ? '999+' : String(count), null);
}

/** Says on a tab's button that something did not work: a sign on the badge, the words in its tooltip. */
export function showTrouble(tabId: number, words: string): Promise<void> {
  return onTab(tabId, '!', `${wording.say('extension_name')}: ${words}`);
}

async function onTab(tabId: number, text: string, title: string | null): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    // An empty title gives the tab the one of the manifest back.
    await browser.action.setTitle({ tabId, title: title ?? '' });
  } catch (error) {
    // The tab may be gone by now, and then there is nothing to show it on.
    if (!(error instanceof Error && /tab/i.test(error.message))) throw error;
  }
}
