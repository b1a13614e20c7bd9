import { browser } from './browser';

/**
 * The tab an extension page is about: the one its address names (`?tab=ID`, used by tools and tests), else the one in
 * front in this window. `null` when there is none.
 */
export async function tabInQuestion(address: string): Promise<number | null> {
  const named = new URL(address).searchParams.get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : tabInFront();
}

/** The tab in front in this window; `null` when there is none. */
export async function tabInFront(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** What a tab is called; `null` where we may not know, or the tab is gone. */
export async function tabTitle(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).title || null;
  } catch {
    // What there is to say of a tab that is gone is said by whoever needs its page.
    return null;
  }
}
