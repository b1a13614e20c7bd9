/** `npm run screenshots`: the pictures in `docs/`, taken from the built extension on the sample page, light and dark. */
import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { askPage, injectArticle } from './lib/ask-page.ts';
import { type ExtensionBrowser, withExtension } from './lib/extension-browser.ts';
import { openPopupPage } from './lib/popup-page.ts';
import { inRoot } from './lib/root.mjs';
import { samplePage } from './lib/sample.ts';
import { runMain, say } from './lib/say.mjs';
import { openSavedPage, openTab, refuseTheRest, type Tab } from './lib/served-page.ts';
import { extensionFolder } from './lib/targets.ts';

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

await runMain(async () => {
  const extension = await extensionFolder();
  for (const scheme of SCHEMES) {
    await withExtension({ extension, headless: true }, (browser) => takeAll(browser, scheme));
  }
  say(`The pictures are in ${inRoot('docs')}. Look at them before you commit them.`);
});

async function takeAll(browser: ExtensionBrowser, scheme: Scheme): Promise<void> {
  await refuseTheRest(browser.context);
  const tab = await openTab(browser);
  await tab.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await tab.page.setViewportSize({ width: 1080, height: 860 });
  await openSavedPage(tab, samplePage(), 15_000);

  const popup = await openPopupPage(browser, tab, { width: 400, height: 600 });
  await popup.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await save(popup, 'popup', scheme);
  await popup.getByRole('button', { name: 'Why?' }).click();
  await save(popup, 'why', scheme);
  await popup.getByRole('radio', { name: 'Flag' }).click();
  // Marks go by the look of the page, which is the same in both.
  if (scheme === 'light') await takeMarks(tab, scheme);
  await popup.close();

  const options = await browser.context.newPage();
  await options.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await options.setViewportSize({ width: 900, height: 860 });
  await options.goto(`chrome-extension://${browser.id}/options.html`);
  await options.getByText('Yahoo', { exact: true }).first().waitFor();
  await save(options, 'options', scheme);

  await tab.page.bringToFront();
  await injectArticle(browser.controller, tab.id);
  await askPage(browser.controller, tab.id, 'reader.toggle');
  await save(tab.page, 'reader', scheme);
}

async function takeMarks(tab: Tab, scheme: Scheme): Promise<void> {
  await tab.page.bringToFront();
  await tab.page.getByText('Generate Key Takeaways').waitFor();
  await tab.page.getByText('Generate Key Takeaways').evaluate((button) => {
    const top = button.getBoundingClientRect().top + button.ownerDocument.documentElement.scrollTop;
    button.ownerDocument.defaultView?.scrollTo(0, top - 300);
  });
  await save(tab.page, 'marks', scheme, { x: 0, y: 0, width: 744, height: 780 });
}

async function save(
  page: Page,
  name: string,
  scheme: Scheme,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<void> {
  fs.mkdirSync(inRoot('docs'), { recursive: true });
  const path = inRoot('docs', `${name}-${scheme}.png`);
  await page.screenshot({ path, animations: 'disabled', ...(clip ? { clip } : {}) });
}
