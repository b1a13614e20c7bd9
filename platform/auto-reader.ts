import { opensByItself } from '../core/reader/reader-settings';
import { hostOf, ruleForUrl } from '../core/rules/match';
import { browser } from './browser';
import { OUTLETS } from './outlets';
import { isClient, openPage } from './page-client';
import { loadSettings } from './settings';

/** Where the pages are kept on which the reader was left: until the browser is closed, and no longer. */
const CLOSED_KEY = 'reader-closed';
/** How many of them are kept. */
const MOST = 200;

/**
 * Opens the reader in a tab whose page has just come, when the reader wants that for its site and has not left it there
 * before. A page without a story stays as it is.
 */
export async function openReaderByItself(tabId: number, url: string): Promise<void> {
  const { settings } = await loadSettings();
  const site = ruleForUrl(OUTLETS, url)?.id ?? hostOf(url);
  if (site === null || !opensByItself(settings.reader, site, false)) return;
  if ((await closedPages()).includes(withoutPlace(url))) return;
  const page = await openPage(tabId);
  if (isClient(page)) await page.openReader();
}

/** Remembers that the reader is to stay closed on a page, or forgets it. */
export async function keepClosed(url: string, isClosed: boolean): Promise<void> {
  const page = withoutPlace(url);
  const others = (await closedPages()).filter((one) => one !== page);
  await browser.storage.session.set({ [CLOSED_KEY]: isClosed ? [...others, page].slice(-MOST) : others });
}

async function closedPages(): Promise<string[]> {
  const stored: unknown = (await browser.storage.session.get(CLOSED_KEY))[CLOSED_KEY];
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}

const withoutPlace = (url: string): string => url.split('#', 1)[0] ?? url;
