import fs from 'node:fs';
import { type ExtensionBrowser, launchWithExtension, newProfile } from '../../scripts/lib/extension-browser.ts';
import { openSavedPage, openTab } from '../../scripts/lib/served-page.ts';
import { ownPage } from '../pages/pages.ts';
import { EXTENSION, expect, test } from './fixtures.ts';
import { namesOf } from './support/marks.ts';
import { OpenPage } from './support/open-page.ts';
import { keysArrive, missingPrograms, pressKeys, type Screen, startScreen } from './support/screen.ts';

const OWN = ownPage('yahoo-news--unpressed');

// Browsers take extension commands from real key presses only, so this needs a screen and someone to type.
test.describe('by real keys', () => {
  const missing = missingPrograms();
  test.skip(missing.length > 0, `not run: ${missing.join(' and ')} not found (apt-get install xvfb xdotool)`);

  let screen: Screen;
  let browser: ExtensionBrowser;
  const profile = newProfile();

  test.beforeAll(async () => {
    screen = await startScreen();
    browser = await launchWithExtension({ extension: EXTENSION, profile, headless: false });
    await keysArrive(screen, browser);
  });

  test.afterAll(async () => {
    await browser?.close();
    screen?.stop();
    fs.rmSync(profile, { recursive: true, force: true });
  });

  test('the reader opens and closes', async () => {
    const tab = await openTab(browser);
    const page = new OpenPage(browser, tab);
    await page.page.bringToFront();
    await openSavedPage(tab, { ...OWN.expected, html: Buffer.from(OWN.html) }, 15_000);
    await page.settled();
    const dialogs = (): Promise<string[]> => namesOf(page.page, 'dialog');

    const keys = await shortcut(browser, 'toggle-reader');
    await pressKeys(screen, browser, page.tab, keys);
    await expect.poll(dialogs).toEqual(['Harbour council keeps the old ferry slip open through the winter']);
    await pressKeys(screen, browser, page.tab, keys);
    await expect.poll(dialogs).toEqual([]);
    await pressKeys(screen, browser, page.tab, keys);
    await expect.poll(dialogs).toHaveLength(1);
    await pressKeys(screen, browser, page.tab, 'Escape');
    await expect.poll(dialogs).toEqual([]);
  });

  test('marks are gone through', async () => {
    const tab = await openTab(browser);
    const page = new OpenPage(browser, tab);
    await page.page.bringToFront();
    await openSavedPage(tab, { ...OWN.expected, html: Buffer.from(OWN.html) }, 15_000);
    await page.settled();
    const said = async (): Promise<string | undefined> =>
      (await namesOf(page.page, 'StaticText')).find((name) => /^\d+ of \d+: /.test(name));

    const next = await shortcut(browser, 'next-mark');
    const previous = await shortcut(browser, 'previous-mark');
    await pressKeys(screen, browser, page.tab, next);
    await expect.poll(said).toMatch(/^1 of 5: /);
    await pressKeys(screen, browser, page.tab, next);
    await expect.poll(said).toMatch(/^2 of 5: /);
    await pressKeys(screen, browser, page.tab, previous);
    await expect.poll(said).toMatch(/^1 of 5: /);
  });
});

/** The keys the browser gave a command, such as `alt+shift+y`. Some that are asked for are never given. */
async function shortcut({ controller }: ExtensionBrowser, command: string): Promise<string> {
  const commands = await controller.evaluate(() => (globalThis as unknown as WithCommands).chrome.commands.getAll());
  const keys = commands.find(({ name }) => name === command)?.shortcut ?? '';
  expect(keys, `the keys for ${command}`).not.toBe('');
  return keys.toLowerCase();
}

interface WithCommands {
  readonly chrome: { readonly commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> } };
}
