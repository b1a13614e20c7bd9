import fs from 'node:fs';
import { type ExtensionBrowser, launchWithExtension, newProfile } from '../../scripts/lib/extension-browser.ts';
import { grantAccess, profileThatGrants } from '../../scripts/lib/granting.ts';
import { openSavedPage, openTab } from '../../scripts/lib/served-page.ts';
import { type OwnPage, ownPage } from '../pages/pages.ts';
import { EXTENSION, expect, test } from './fixtures.ts';
import { clickButton, namesOf } from './support/marks.ts';
import { OpenPage } from './support/open-page.ts';
import { paste } from './support/paste.ts';
import { keysArrive, missingPrograms, pressKeys, type Screen, startScreen } from './support/screen.ts';

const STORY = ownPage('yahoo-news--unpressed');
const TITLE = 'Harbour council keeps the old ferry slip open through the winter';
/** What some sites do to copies of their text. */
const KEEPS_COPIES = `addEventListener('copy', (event) => event.stopImmediatePropagation(), true);`;
const ADDS_WORDS = `addEventListener('copy', (event) => {
  event.clipboardData.setData('text/plain', 'Read more at our site');
  event.preventDefault();
}, true);`;

// Browsers take extension commands, and menus, from real key presses only, so this needs a screen and someone to type.
test.describe('copying by real keys', () => {
  const missing = missingPrograms();
  test.skip(missing.length > 0, `not run: ${missing.join(' and ')} not found (apt-get install xvfb xdotool)`);

  let screen: Screen;
  let browser: ExtensionBrowser;
  let profile = newProfile();

  test.beforeAll(async () => {
    profile = await profileThatGrants(EXTENSION);
    screen = await startScreen();
    browser = await launchWithExtension({ extension: EXTENSION, profile, headless: false });
    await keysArrive(screen, browser);
  });

  test.afterAll(async () => {
    await browser?.close();
    screen?.stop();
    fs.rmSync(profile, { recursive: true, force: true });
  });

  async function open({ html, expected }: OwnPage, url = expected.url, script = ''): Promise<OpenPage> {
    const tab = await openTab(browser);
    await tab.page.bringToFront();
    await grantAccess(browser.controller, url);
    const withScript = html.replace('</head>', `<script>${script}</script></head>`);
    await openSavedPage(tab, { url, html: Buffer.from(withScript), scripts: script !== '' }, 15_000);
    const page = new OpenPage(browser, tab);
    await page.settled();
    return page;
  }

  /** An entry of the menus, told to the extension as the browser does. */
  const choose = (menuItemId: string, { tab }: OpenPage): Promise<void> =>
    (browser.context.serviceWorkers()[0] ?? fail('no service worker')).evaluate(
      ([id, tabId]) => {
        const { onClicked } = (globalThis as unknown as WithMenus).chrome.contextMenus;
        onClicked.dispatch({ menuItemId: id }, { id: tabId });
      },
      [menuItemId, tab.id] as const,
    );

  const says = (page: OpenPage, words: string): Promise<void> =>
    expect.poll(() => namesOf(page.page, 'StaticText'), { message: words }).toContain(words);

  test('the story is on the clipboard, the page says so for a moment, and is then as it was', async () => {
    const page = await open(STORY);
    await pressKeys(screen, browser, page.tab, 'alt+c');
    await says(page, 'Story copied with its source');
    const { blocks, plain } = await paste(browser.context);
    expect(blocks[0]).toBe(`h1: ${TITLE}`);
    for (const line of STORY.expected.text) expect(plain).toContain(line);
    await expect.poll(() => page.page.locator('clean-copy-toast').count()).toBe(0);
  });

  test('what is selected is copied instead, with its source', async () => {
    const page = await open(STORY);
    await page.page.locator('p.mb-4').first().selectText();
    await pressKeys(screen, browser, page.tab, 'alt+c');
    await says(page, 'Selection copied with its source');
    const { plain } = await paste(browser.context);
    expect(plain).toMatch(/^According to two members .* spring tides\.\n\nHarbour council .* – By Marit Oldenquist, /s);
  });

  test('over the reader it is said, too', async () => {
    const page = await open(STORY);
    await page.article();
    await page.send('reader.toggle', {});
    await expect.poll(() => namesOf(page.page, 'dialog')).toEqual([TITLE]);
    await pressKeys(screen, browser, page.tab, 'alt+c');
    await says(page, 'Story copied with its source');
  });

  test('a page without a story says that it has none', async () => {
    const page = await open(ownPage('not-an-article--front-page'));
    await pressKeys(screen, browser, page.tab, 'alt+c');
    await says(page, 'No story was found on this page.');
  });

  test('the menu of a selection copies it with its source', async () => {
    const page = await open(STORY);
    await page.page.locator('p.mb-4').nth(1).selectText();
    await choose('copy-selection', page);
    await says(page, 'Selection copied with its source');
    expect((await paste(browser.context)).plain).toMatch(/^“Nobody on the quay .* – By Marit Oldenquist, /s);
  });

  test('the menu of the page copies the story and opens the reader', async () => {
    const page = await open(STORY);
    await choose('copy-article', page);
    await says(page, 'Story copied with its source');
    await choose('open-reader', page);
    await expect.poll(() => namesOf(page.page, 'dialog')).toEqual([TITLE]);
  });

  test('where the browser refuses the clipboard, the page hands the text over until it is told to go', async () => {
    const page = await open(STORY, 'http://www.lindmouth.example/ferry', KEEPS_COPIES);
    const link = page.page.locator('a[href]').first();
    await link.focus();
    await pressKeys(screen, browser, page.tab, 'alt+c');
    await expect.poll(() => namesOf(page.page, 'textbox')).toContain('Text to copy');
    await pressKeys(screen, browser, page.tab, 'ctrl+c');
    expect((await paste(browser.context)).plain.startsWith(TITLE)).toBe(true);
    await page.page.bringToFront();
    await page.page.keyboard.press('Escape');
    await expect.poll(() => page.page.locator('clean-copy-toast').count()).toBe(0);
    await expect(link).toBeFocused();
  });

  test('pages without encryption, and pages that add to copies, change nothing', async () => {
    const page = await open(STORY, 'http://www.ledger.example/ferry', ADDS_WORDS);
    await pressKeys(screen, browser, page.tab, 'alt+c');
    await says(page, 'Story copied with its source');
    const { blocks, plain } = await paste(browser.context);
    expect(blocks[0]).toBe(`h1: ${TITLE}`);
    expect(plain).not.toContain('Read more at our site');
    await page.article();
    await page.send('reader.toggle', {});
    await clickButton(page.page, 'Copy');
    await expect.poll(() => namesOf(page.page, 'button')).toContain('Copied');
  });
});

interface WithMenus {
  readonly chrome: { readonly contextMenus: { readonly onClicked: { dispatch(click: object, tab: object): void } } };
}

function fail(words: string): never {
  throw new Error(words);
}
