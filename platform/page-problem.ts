import { accessPattern } from './access';
import { browser } from './browser';

/** Why nothing can be asked of a page. */
export type PageProblem =
  /** We have no access. `url` is `null` where the browser does not even tell us which page it is. */
  | { readonly kind: 'no-access'; readonly url: string | null }
  /** A page no extension may touch: the browser's own, a store's, a file type without text. */
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'failed'; readonly message: string };

/** What an error on the way to a tab's page means. */
export async function problemOf(tabId: number, error: unknown): Promise<PageProblem> {
  const message = error instanceof Error ? error.message : String(error);
  const url = await addressOf(tabId);
  if (url !== null && accessPattern(url) === null) return { kind: 'unsupported' };
  // Neither browser gives a code: these are Chromium's words for pages closed to all extensions,
  if (/chrome:\/\/|Cannot access a chrome|extensions gallery|webstore|error page/i.test(message)) {
    return { kind: 'unsupported' };
  }
  // and these are Chromium's and Firefox's for a host without permission.
  if (/Cannot access|Missing host permission/i.test(message)) return { kind: 'no-access', url };
  return { kind: 'failed', message };
}

/** The tab's address, as far as we may know it. */
async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    // The tab is gone; what there is to say of that is in the error at hand.
    return null;
  }
}
