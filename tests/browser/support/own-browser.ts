import fs from 'node:fs';
import { type ExtensionBrowser, launchWithExtension } from '../../../scripts/lib/extension-browser.ts';
import { profileThatGrants } from '../../../scripts/lib/granting.ts';
import { openSavedPage, openTab, refuseTheRest, type SavedPage } from '../../../scripts/lib/served-page.ts';
import { EXTENSION, test } from '../fixtures.ts';
import { OpenPage } from './open-page.ts';

/** Starts a browser with the built extension on a profile of its own. The test need not end it. */
export type StartBrowser = () => Promise<ExtensionBrowser>;

/** For tests that change what holds for a whole browser, or need two of them. */
export const testInOwnBrowser = test.extend<{ startBrowser: StartBrowser }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern.
  startBrowser: async ({}, use) => {
    const started: ExtensionBrowser[] = [];
    await use(async () => {
      const profile = await profileThatGrants(EXTENSION);
      const browser = await launchWithExtension({ extension: EXTENSION, profile, headless: true });
      started.push(browser);
      await refuseTheRest(browser.context);
      return browser;
    });
    for (const { close, profile } of started) {
      await close();
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  },
});

/** Opens a saved page in a tab of such a browser. */
export async function openIn(browser: ExtensionBrowser, page: SavedPage): Promise<OpenPage> {
  const tab = await openTab(browser);
  await tab.page.bringToFront();
  await openSavedPage(tab, page, 15_000);
  return new OpenPage(browser, tab);
}
