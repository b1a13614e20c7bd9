import { browser } from './browser';

/**
 * The tab an extension page is about: the one its address names (`?tab=ID`, used by tools and tests), else the one in
 * front in this window. `null` when there is none.
 */
export async function tabInQuestion(address: string): Promise<number | null> {
  const named = new URL(address).searchParams.get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
