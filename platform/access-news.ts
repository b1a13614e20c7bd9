import { showCount } from './badge';
import { browser } from './browser';
import { askTab, NobodyThere } from './messaging/send';

/**
 * Ends our work, at once and without a trace, on the open pages we have no right to any more. To be called when access was
 * taken back. Of those pages the browser no longer tells the address, while it does of one the reader opened us on.
 */
export async function leavePagesTakenBack(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id, url }) => (id === undefined || url !== undefined ? undefined : leave(id))));
}

async function leave(tabId: number): Promise<void> {
  try {
    await askTab(tabId, 'page.stop', {}, () => undefined);
    await showCount(tabId, 0);
  } catch (error) {
    // Most tabs are of pages we never were on.
    if (!(error instanceof NobodyThere)) throw error;
  }
}
