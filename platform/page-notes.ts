import type { PageState } from '../core/protocol';
import { kindsOf, type NotedView, parseViews, viewOf, withView } from '../core/statistics/page-view';
import { dayOf, newSince } from '../core/statistics/statistics';
import { browser } from './browser';
import { inTurn } from './in-turn';
import { OUTPUTS } from './messaging/outputs';
import { askTab, NobodyThere } from './messaging/send';
import { ruleInUseAt } from './reader-rules';
import { noteHealth } from './rule-health';
import { loadStatistics, noteFound } from './statistics';

/** How long a page has to be quiet before it is noted, in milliseconds. */
const QUIET = 1_500;

const VIEWS_KEY = 'noted-views';

const waiting = new Map<number, ReturnType<typeof setTimeout>>();

/** Notes what a tab's page shows once it has stopped changing. `failed` is told what went wrong. */
export function noteSoon(tabId: number, failed: (error: unknown) => void): void {
  clearTimeout(waiting.get(tabId));
  waiting.set(
    tabId,
    setTimeout(() => {
      waiting.delete(tabId);
      notePage(tabId).catch(failed);
    }, QUIET),
  );
}

/**
 * Counts what was found on a tab's page and was not counted before, and how its rule fared. Nothing is noted in private
 * windows, nor where the reader wants nothing done, nor when nothing is to be counted. Throws when storage fails.
 */
export async function notePage(tabId: number): Promise<void> {
  if (!(await loadStatistics()).counting) return;
  const page = await stateOf(tabId);
  if (page === null || page.mode === 'off') return;
  const now: NotedView = { url: withoutPlace(page.url), kinds: kindsOf(page.findings) };
  const before = await exchanged(tabId, now);
  const day = dayOf(new Date());
  await noteFound({ day, site: page.site, kinds: newSince(before?.kinds ?? {}, now.kinds) });
  if (before !== null || isFrontPage(now.url)) return;
  const rule = await ruleInUseAt(now.url);
  if (rule !== null) await noteHealth(tabId, rule, day);
}

/** The state of a tab's page; `null` when there is none, or the window is a private one. */
async function stateOf(tabId: number): Promise<PageState | null> {
  try {
    const { incognito } = await browser.tabs.get(tabId);
    return incognito ? null : await askTab(tabId, 'page.state', {}, OUTPUTS['page.state']);
  } catch (error) {
    // The tab is gone or on its way to another page, which will be noted itself.
    if (error instanceof NobodyThere || /tab/i.test(String(error))) return null;
    throw error;
  }
}

/** Remembers what a tab shows until the browser is closed; gives what was noted of the same page view before. */
function exchanged(tabId: number, now: NotedView): Promise<NotedView | null> {
  return inTurn(async () => {
    const views = parseViews((await browser.storage.session.get(VIEWS_KEY))[VIEWS_KEY]);
    await browser.storage.session.set({ [VIEWS_KEY]: withView(views, tabId, now) });
    return viewOf(views, tabId, now.url);
  });
}

/** The page that leads to the others; rules are about stories. */
const isFrontPage = (url: string): boolean => /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(new URL(url).pathname);

const withoutPlace = (url: string): string => url.split('#', 1)[0] ?? url;
