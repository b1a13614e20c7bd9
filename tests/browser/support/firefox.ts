import fs from 'node:fs';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { inRoot } from '../../../scripts/lib/root.mjs';
import type { OwnPage } from '../../pages/pages.ts';
import { type Chrome, openChrome } from './firefox-chrome.ts';

const UUID = '11111111-2222-4333-8444-555555555555';
const EXTENSION = process.env.EXTENSION_FIREFOX ?? inRoot('.output/firefox-mv3');

/** A real Firefox with the built extension, which reaches no network. */
export class Firefox {
  constructor(
    private readonly browser: Browser,
    private readonly chrome: Chrome,
    /** A page of the extension: the way to the popup's document, which no protocol shows. */
    private readonly options: Page,
  ) {}

  /** Opens one of the own pages at its address; everything else is refused. `first` runs there before all else. */
  async open({ html, expected: { url } }: OwnPage, first?: () => void): Promise<Page> {
    const page = await this.browser.newPage();
    if (first !== undefined) await page.evaluateOnNewDocument(first);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const headers = { 'content-security-policy': "script-src 'none'" };
      if (request.url() === url) request.respond({ status: 200, contentType: 'text/html', headers, body: html });
      else request.abort();
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** Opens a page of the extension. */
  openOwn(name: string): Promise<Page> {
    return extensionPage(this.browser, name);
  }

  /** Clicks the extension's button while the page is in front. */
  async clickToolbarButton(page: Page): Promise<void> {
    await page.bringToFront();
    await this.chrome.clickToolbarButton(extensionId());
  }

  /** Does what the keys of a command do, such as `alt` and `C`, while the page is in front. */
  async pressKeys(page: Page, modifiers: string, key: string): Promise<void> {
    await page.bringToFront();
    await this.chrome.pressKeys(extensionId(), modifiers, key);
  }

  /** What can be read in the popup; empty while there is none. */
  popupText(): Promise<string> {
    return this.options.evaluate(() => {
      const [popup] = (globalThis as unknown as WithViews).browser.extension.getViews({ type: 'popup' });
      return popup?.document.body.innerText ?? '';
    });
  }

  /** Presses the control in the popup whose label, or text, is that name: puts the focus on it and types a space. */
  async pressInPopup(name: string): Promise<void> {
    const focus = () =>
      this.options.evaluate((wanted) => {
        const [popup] = (globalThis as unknown as WithViews).browser.extension.getViews({ type: 'popup' });
        const controls = popup?.document.querySelectorAll<HTMLElement>('button, input') ?? [];
        const nameOf = (it: HTMLElement): string =>
          it.getAttribute('aria-label') ?? (it.closest('label') ?? it).innerText;
        const control = [...controls].find((it) => nameOf(it).trim() === wanted);
        control?.focus();
        return control !== undefined && popup?.document.activeElement === control;
      }, name);
    await expect.poll(focus, { message: `“${name}” in the popup` }).toBe(true);
    await this.chrome.pressSpaceInPopup();
  }

  /** What can be read on the options page. */
  optionsText(): Promise<string> {
    return this.options.evaluate(() => document.body.innerText);
  }

  /** Presses a button of the options page. */
  async pressInOptions(name: string): Promise<void> {
    await this.options.bringToFront();
    await this.options.locator(`::-p-aria(${name})`).click();
  }

  /** Chooses a file that exists only in the test, where the options ask for one. */
  async giveFile(label: string, name: string, text: string): Promise<void> {
    const give = (): Promise<boolean> =>
      this.options.evaluate(
        (wanted, called, content) => {
          const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
          const input = inputs.find((one) => one.getAttribute('aria-label') === wanted);
          if (input === undefined) return false;
          const files = new DataTransfer();
          files.items.add(new File([content], called));
          input.files = files.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        },
        label,
        name,
        text,
      );
    await expect.poll(give, { message: `“${label}” in the options` }).toBe(true);
  }

  /** What the extension handed to the reader's other browsers, as text. */
  synced(): Promise<string> {
    return this.options.evaluate(async () =>
      JSON.stringify(await (globalThis as unknown as WithSync).browser.storage.sync.get(null)),
    );
  }

  /** One flavour of the clipboard, as another program gets it. */
  clipboard(type: 'text/plain' | 'text/html'): Promise<string | null> {
    return this.chrome.clipboard(type);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

interface WithSync {
  readonly browser: { readonly storage: { readonly sync: { get(keys: null): Promise<unknown> } } };
}

interface WithViews {
  readonly browser: { readonly extension: { getViews(of: { type: string }): Window[] } };
}

/** Starts Firefox with the built extension. Throws, in words, when one of the two is not there. */
export async function startFirefox(): Promise<Firefox> {
  const executablePath = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
  if (!fs.existsSync(executablePath)) throw new Error('This needs Firefox. Install it, or set FIREFOX to its path.');
  if (!fs.existsSync(EXTENSION)) throw new Error(`There is no build in ${EXTENSION}. Run npm run build first.`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it no page of an extension can be opened.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Fixes the host of the extension's pages.
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId()]: UUID }),
      'network.dns.disabled': true,
    },
  });
  await browser.installExtension(EXTENSION);
  return new Firefox(browser, await openChrome(browser), await extensionPage(browser, 'options.html'));
}

/** The id the build gives itself. */
function extensionId(): string {
  const manifest = JSON.parse(fs.readFileSync(`${EXTENSION}/manifest.json`, 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

async function extensionPage(browser: Browser, name: string): Promise<Page> {
  const page = await browser.newPage();
  const home = `moz-extension://${UUID}/`;
  // Firefox tells no load event for such pages, so this never ends well; the page is there all the same.
  page.goto(`${home}${name}`, { timeout: 1500 }).catch(() => undefined);
  // What is asked of a page while it is on its way is answered with errors.
  const isThere = (): Promise<boolean> =>
    page
      .evaluate((start) => location.href.startsWith(start) && document.readyState === 'complete', home)
      .catch(() => false);
  await expect.poll(isThere, { message: `${name} in Firefox` }).toBe(true);
  return page;
}
