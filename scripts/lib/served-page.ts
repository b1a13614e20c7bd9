import type { BrowserContext, Page, Route } from '@playwright/test';
import type { ExtensionApi } from './extension-api.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

declare const chrome: ExtensionApi;

/** A saved page, and how to serve it. */
export interface SavedPage {
  readonly url: string;
  readonly html: Buffer;
  /** Whether the page's own scripts may run. */
  readonly scripts: boolean;
  /** Pictures to serve with it, by the path of their address; every other request is refused. */
  readonly pictures?: ReadonlyMap<string, Picture>;
}

/** A picture, and its media type. */
export interface Picture {
  readonly body: Buffer;
  readonly contentType: string;
}

/** A tab as Playwright and as the extension know it. */
export interface Tab {
  readonly page: Page;
  readonly id: number;
}

/** Longest time a new tab may take to come to its address, in milliseconds. */
const PATIENCE = 20_000;

/** Opens an empty tab. */
export async function openTab({ context, controller }: ExtensionBrowser): Promise<Tab> {
  // The browser may open a page of its own accord meanwhile; ours is told by its address.
  const address = `about:blank#${crypto.randomUUID()}`;
  const opened: Promise<Page> = context.waitForEvent('page', { predicate: (page) => isAt(page, address) });
  const [page, id] = await Promise.all([
    opened,
    controller.evaluate(async (url) => (await chrome.tabs.create({ url })).id, address),
  ]);
  if (id === undefined) throw new Error('The browser gave the new tab no number.');
  return { page, id };
}

/** Whether a new page comes to this address. One that is closed before does not. */
const isAt = (page: Page, address: string): Promise<boolean> =>
  page.waitForURL(address, { timeout: PATIENCE }).then(
    () => true,
    () => false,
  );

/**
 * Opens a saved page at its own address in the tab: the first request for a document is answered from disk, every other
 * request is refused, and the page's scripts are blocked unless the page says otherwise. Rejects when it does not load.
 */
export async function openSavedPage(tab: Tab, saved: SavedPage, patience: number): Promise<void> {
  let served = false;
  await tab.page.route('**/*', async (route: Route) => {
    const request = route.request();
    const isDocument = request.isNavigationRequest() && request.frame() === tab.page.mainFrame();
    if (isDocument && !served) {
      served = true;
      await route.fulfill({ status: 200, headers: headersFor(saved), body: saved.html });
      return;
    }
    const picture = saved.pictures?.get(new URL(request.url()).pathname);
    if (picture) await route.fulfill({ status: 200, ...picture });
    else {
      // An aborted navigation leaves the tab where it is; a failed one would show an error page instead of the story.
      await route.abort(isDocument ? 'aborted' : 'blockedbyclient');
    }
  });
  tab.page.on('dialog', (dialog) => void dialog.dismiss());
  await tab.page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: patience });
  await tab.page.waitForLoadState('load', { timeout: patience });
}

/** Refuses every request of pages that are not served themselves, such as a popup the page opened. */
export async function refuseTheRest(context: BrowserContext): Promise<void> {
  await context.route(/^(https?|wss?|ftp):/, (route) => route.abort('blockedbyclient'));
}

function headersFor({ html, scripts }: SavedPage): Record<string, string> {
  // A page that is not UTF-8 says so itself, or the browser guesses as it does on the web.
  const type = isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html';
  return { 'content-type': type, ...(scripts ? {} : { 'content-security-policy': "script-src 'none'" }) };
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
