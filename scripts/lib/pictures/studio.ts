import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { askPage, injectArticle, injectPicker } from '../ask-page.ts';
import { type ExtensionBrowser, launchWithExtension } from '../extension-browser.ts';
import { grantAccess, profileThatGrants } from '../granting.ts';
import { buildIn } from '../in-language.ts';
import { samplePage } from '../sample.ts';
import { openSavedPage, openTab, refuseTheRest, type Tab } from '../served-page.ts';

/** How a set of pictures looks. */
export interface Look {
  /** Part of the pictures' names. */
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  /** Language of the interface, one of `public/_locales`. */
  readonly language: string;
  /** The own page that is shown. */
  readonly story: string;
  /** Device pixels for each CSS pixel. */
  readonly pixelRatio: number;
  /** Sizes in CSS pixels. A window at 200 % zoom has half as many each way. */
  readonly popup: Size;
  readonly window: Size;
}

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A browser with the built extension on a story's page, in which pictures are taken. */
export interface Studio {
  readonly look: Look;
  readonly browser: ExtensionBrowser;
  /** The story's page. */
  readonly tab: Tab;
}

/** Starts a browser that looks as asked, on the story's page, and ends it whatever happens in between. */
export async function withStudio(extension: string, look: Look, use: (studio: Studio) => Promise<void>): Promise<void> {
  const build = look.language === 'en' ? extension : buildIn(extension, look.language);
  const profile = await profileThatGrants(build);
  try {
    const browser = await launchWithExtension({
      extension: build,
      profile,
      headless: true,
      pixelRatio: look.pixelRatio,
    });
    try {
      await refuseTheRest(browser.context);
      await use({ look, browser, tab: await openStory(browser, look) });
    } finally {
      await browser.close();
    }
  } finally {
    for (const folder of build === extension ? [profile] : [profile, build]) {
      // The browser's last writes may still come in while its folder is being removed.
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  }
}

async function openStory(browser: ExtensionBrowser, look: Look): Promise<Tab> {
  const page = samplePage(look.story);
  await grantAccess(browser.controller, page.url);
  const tab = await openTab(browser);
  await dress(tab.page, look, look.window);
  await openSavedPage(tab, page, 15_000);
  return tab;
}

/** Gives a page the scheme and size of a look; nothing moves on it. */
async function dress(page: Page, { scheme }: Look, size: Size): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize(size);
}

/** The popup of the story's page, as a page of its own. Resolves once it has read the story. */
export async function openPopup({ browser, tab, look }: Studio): Promise<Page> {
  const popup = await browser.context.newPage();
  await dress(popup, look, look.popup);
  await popup.goto(`chrome-extension://${browser.id}/popup.html?tab=${tab.id}`);
  await popup.locator('article p').first().waitFor();
  return popup;
}

/** Another page of the extension, or a place on it, once it shows its heading. */
export async function openOwnPage({ browser, look }: Studio, name: string, place = ''): Promise<Page> {
  const page = await browser.context.newPage();
  await dress(page, look, look.window);
  await page.goto(`chrome-extension://${browser.id}/${name}.html${place}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

/** Has the story's page marked in a mode, and in front. */
export async function setMode({ browser, tab }: Studio, mode: 'flag' | 'clean' | 'off'): Promise<void> {
  await askPage(browser.controller, tab.id, 'page.mode', { mode });
  await tab.page.bringToFront();
}

/** Opens or closes the reader over the story's page, and brings that in front. */
export async function toggleReader({ browser, tab }: Studio): Promise<void> {
  await injectArticle(browser.controller, tab.id);
  await askPage(browser.controller, tab.id, 'reader.toggle');
  await tab.page.bringToFront();
}

/** Opens the picker over the story's page, in front, and points at the first element that a selector finds. */
export async function pointAt({ browser, tab }: Studio, selector: string): Promise<void> {
  const { page } = tab;
  const target = page.locator(selector).first();
  await page.bringToFront();
  await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await injectPicker(browser.controller, tab.id);
  await askPage(browser.controller, tab.id, 'picker.open', { at: 'nothing' });
  const box = await target.boundingBox();
  // A frame in a closed shadow root is known to the browser alone.
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (box === null || frame === undefined) throw new Error(`There is nothing to point at, or with: ${selector}`);
  await frame.locator('.picker').waitFor({ state: 'attached' });
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
  await frame.getByRole('heading').waitFor();
}

/** Writes a picture of a page, or of a part of it, into a folder, which is made if need be. */
export async function takePicture(
  page: Page,
  file: string,
  options: { readonly fullPage?: boolean; readonly clip?: Size & { readonly x: number; readonly y: number } } = {},
): Promise<void> {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file, animations: 'disabled', ...options });
}

/** Scrolls a page so far that a text stands so many CSS pixels below the window's top. */
export async function scrollTo(page: Page, text: string, below: number): Promise<void> {
  const element = page.getByText(text);
  await element.waitFor();
  await element.evaluate((found, top) => {
    const { documentElement, defaultView } = found.ownerDocument;
    defaultView?.scrollTo(0, found.getBoundingClientRect().top + documentElement.scrollTop - top);
  }, below);
}
