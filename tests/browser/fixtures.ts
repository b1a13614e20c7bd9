import fs from 'node:fs';
import { type Browser, test as base, chromium, type Request } from '@playwright/test';
import { chromiumPath, type ExtensionBrowser, launchWithExtension } from '../../scripts/lib/extension-browser.ts';
import { grantAccess, profileThatGrants } from '../../scripts/lib/granting.ts';
import { buildIn } from '../../scripts/lib/in-language.ts';
import { inRoot } from '../../scripts/lib/root.mjs';
import { openSavedPage, openTab, refuseTheRest, type SavedPage } from '../../scripts/lib/served-page.ts';
import type { OwnPage } from '../pages/pages.ts';
import { OpenPage } from './support/open-page.ts';

/** Folder of the build under test. */
export const EXTENSION = process.env.EXTENSION ?? inRoot('.output/chrome-mv3');

const sandbox = process.platform !== 'linux' || process.getuid?.() !== 0;

interface TestFixtures {
  /** Opens one of the own pages at its address, with access granted, once the extension's first scan is done. */
  open: (page: OwnPage) => Promise<OpenPage>;
  /** Opens any page at its address, whether or not the extension works there. */
  visit: (page: SavedPage) => Promise<OpenPage>;
  /** Requests the extension made, which no test may cause. */
  ownRequests: string[];
  /** Nothing is left of what a test stored. */
  forgotten: undefined;
}

interface WorkerFixtures {
  /** Language of the interface, one of `public/_locales`. */
  language: string;
  extension: ExtensionBrowser;
  /** A Chromium without the extension. */
  plain: Browser;
}

/** Tests that use the built extension in a real Chromium, which reaches no network. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  language: ['en', { option: true, scope: 'worker' }],

  extension: [
    async ({ language }, use) => {
      if (!fs.existsSync(EXTENSION)) throw new Error(`There is no build in ${EXTENSION}. Run npm run build first.`);
      const extension = language === 'en' ? EXTENSION : buildIn(EXTENSION, language);
      const profile = await profileThatGrants(extension);
      const browser = await launchWithExtension({ extension, profile, headless: true });
      await refuseTheRest(browser.context);
      await use(browser);
      await browser.close();
      fs.rmSync(profile, { recursive: true, force: true });
      if (extension !== EXTENSION) fs.rmSync(extension, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  plain: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern.
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: sandbox });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  ownRequests: [
    async ({ extension }, use) => {
      const requests: string[] = [];
      const listen = (request: Request) => {
        if (isOwn(request, extension.id)) requests.push(request.url());
      };
      extension.context.on('request', listen);
      await use(requests);
      extension.context.off('request', listen);
      base.expect(requests, 'requests made by the extension').toEqual([]);
    },
    { auto: true },
  ],

  forgotten: [
    async ({ extension }, use) => {
      await use(undefined);
      await forget(extension);
    },
    { auto: true },
  ],

  visit: async ({ extension }, use) => {
    const opened: OpenPage[] = [];
    await use(async (page) => {
      const tab = await openTab(extension);
      const open = new OpenPage(extension, tab);
      opened.push(open);
      await tab.page.bringToFront();
      await openSavedPage(tab, page, 15_000);
      return open;
    });
    for (const { page } of opened) await page.close();
  },

  open: async ({ extension, visit }, use) => {
    await use(async ({ html, expected: { url, scripts } }) => {
      await grantAccess(extension.controller, url);
      const open = await visit({ url, scripts, html: Buffer.from(html) });
      await open.settled();
      return open;
    });
  },
});

export const expect = test.expect;

/** Puts the extension back to what it is after installation, but for the access it was granted. */
async function forget({ controller }: ExtensionBrowser): Promise<void> {
  await controller.evaluate(() => {
    const { local, sync } = (globalThis as unknown as WithStorage).chrome.storage;
    // Not while the background brings the two together: it would put back what it has read.
    return navigator.locks.request('clean-copy-sync', async () => {
      await local.clear();
      await sync.clear();
      indexedDB.deleteDatabase('lists');
    });
  });
}

interface WithStorage {
  readonly chrome: { readonly storage: Readonly<Record<'local' | 'sync', { clear(): Promise<void> }>> };
}

/**
 * Whether a request comes from the extension: from its background or its pages to anywhere but itself, or by script from
 * a page whose own scripts are blocked.
 */
function isOwn(request: Request, id: string): boolean {
  const url = request.url();
  if (url.startsWith(`chrome-extension://${id}/`) || /^(data|blob|about):/.test(url)) return false;
  if (request.serviceWorker() !== null) return true;
  if (['fetch', 'xhr', 'ping', 'websocket', 'eventsource'].includes(request.resourceType())) return true;
  // A document that is on its way has no frame yet.
  return !request.isNavigationRequest() && request.frame().url().startsWith('chrome-extension://');
}
