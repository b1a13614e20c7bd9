import { opensByItself } from '../core/reader/reader-settings';
import { hostOf, siteKeyOf } from '../core/rules/match';
import type { OutletRule } from '../core/rules/rule';
import { hasAccess } from './access';
import { browser } from './browser';
import { isClient, openPage } from './page-client';
import { ruleInUseAt } from './reader-rules';
import { loadSettings } from './settings';

/** Where the pages are kept on which the reader was left: until the browser is closed, and no longer. */
const CLOSED_KEY = 'reader-closed';
/** How many of them are kept. */
const MOST = 200;

/**
 * Opens the reader in a tab whose page has just come, when the reader or the site's rule wants that and it was not left
 * there before, and only where we may work by ourselves. A page without a story stays as it is.
 */
export async function openReaderByItself(tabId: number, url: string): Promise<void> {
  // Where we come only when asked to, what was asked for is all we do.
  if (!(await hasAccess(url))) return;
  const { settings } = await loadSettings();
  const rule = await ruleInUseAt(url);
  if (hostOf(url) === null || !opensByItself(settings.reader, siteKeyOf(rule, url), isAutomatic(rule))) return;
  if ((await closedPages()).includes(withoutPlace(url))) return;
  const page = await openPage(tabId);
  if (isClient(page)) await page.openReader();
}

/** Whether the rule for an address says that stories open in the reader. */
export const opensByRule = async (url: string): Promise<boolean> => isAutomatic(await ruleInUseAt(url));

const isAutomatic = (rule: OutletRule | null): boolean => rule?.reader === 'automatic';

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
