import type { Page } from '@playwright/test';
import { injectCopy } from '../../../scripts/lib/ask-page.ts';
import type { ExtensionBrowser } from '../../../scripts/lib/extension-browser.ts';
import { ownPage } from '../../pages/pages.ts';
import { expect, test } from '../fixtures.ts';
import { ownViolations, violations } from './axe.ts';
import { ownTexts } from './contrast.ts';
import { throughout } from './disclosures.ts';
import type { OpenPage } from './open-page.ts';
import { overflow } from './overflow.ts';

/** Addresses within the extension, by what they show. */
const OWN_PAGES = { options: 'options.html', 'a new outlet': 'options.html#new-outlet', welcome: 'welcome.html' };
const STORY = ownPage('yahoo-news--unpressed');
/** Pages that hold every colour of mark between them. */
const MARKED = [STORY, ownPage('sponsored--boxes')];
/** Windows without room, in CSS pixels. */
const SMALL = { 'at 320 px': { width: 320, height: 600 }, 'at 200 %': { width: 400, height: 300 } };
/** A page with far fewer texts of ours would mean that they were not found. */
const COLOURS = 5;
/** WCAG 2.2, level AA, for text of any size. */
const ENOUGH = 4.5;

/** Declares the checks of every screen, in light and dark, in the language the test file is set to. */
export function checkEveryScreen(): void {
  for (const [size, viewport] of Object.entries(SMALL)) {
    test(`nothing stands out of its window ${size}`, async ({ open, extension }) => {
      const page = await open(STORY);
      const popup = await openPopup(page);
      const found = [
        popup,
        ...(await Promise.all(Object.values(OWN_PAGES).map((place) => openOwnPage(extension, place)))),
      ];
      for (const shown of found) {
        await shown.bringToFront();
        await shown.setViewportSize(viewport);
        expect(await throughout(shown, () => overflow(shown)), shown.url()).toEqual([]);
        await shown.close();
      }
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    test.describe(scheme, () => {
      test('the popup', async ({ open }) => {
        const popup = await openPopup(await open(STORY));
        await popup.emulateMedia({ colorScheme: scheme });
        expect(await throughout(popup, () => violations(popup))).toEqual([]);
        await popup.close();
      });

      for (const [name, place] of Object.entries(OWN_PAGES)) {
        test(`the page “${name}”`, async ({ extension }) => {
          const page = await openOwnPage(extension, place);
          await page.emulateMedia({ colorScheme: scheme });
          expect(await throughout(page, () => violations(page))).toEqual([]);
          await page.close();
        });
      }

      test('the reader', async ({ open }) => {
        const page = await open(STORY);
        await page.page.emulateMedia({ colorScheme: scheme });
        await page.article();
        expect(await page.send('reader.toggle', {})).toEqual({ open: true });
        expect(await throughout(page.page, () => ownViolations(page.page))).toEqual([]);
      });

      for (const mode of ['flag', 'clean'] as const) {
        test(`marks on a page, mode ${mode}`, async ({ open }) => {
          const page = await open(STORY);
          await setGround(page.page, scheme);
          await showMarks(page, mode);
          expect(await ownViolations(page.page)).toEqual([]);
        });
      }

      test('what is said on a page about a copy', async ({ open, extension }) => {
        const page = await open(STORY);
        await page.page.emulateMedia({ colorScheme: scheme });
        await injectCopy(extension.controller, page.tab.id);
        await page.send('copy.trouble', { words: 'There is no story on this page.' });
        await expectReadable(page.page, 'There is no story on this page.');
        // No key and no click of a reader is behind this copy, so the browser refuses it, and the text is handed over.
        const copy = { plain: 'The text at hand.', html: null };
        await page.send('copy.write', { copy, what: 'story', words: 4 });
        await expect.poll(() => ownTexts(page.page)).not.toEqual([]);
        expect(await ownViolations(page.page)).toEqual([]);
      });

      test('every text of our marks stands out from its ground', async ({ open }) => {
        const texts = [];
        for (const story of MARKED) {
          const page = await open(story);
          await setGround(page.page, scheme);
          await showMarks(page, 'flag');
          texts.push(...(await ownTexts(page.page)));
          await showMarks(page, 'clean');
          texts.push(...(await ownTexts(page.page)));
        }
        expect(new Set(texts.map(({ ground }) => ground)).size).toBeGreaterThanOrEqual(COLOURS);
        expect(texts.filter(({ contrast }) => contrast < ENOUGH)).toEqual([]);
      });
    });
  }
}

/** The popup of a page, as a page of its own, once it shows the story. */
async function openPopup({ extension, tab }: OpenPage): Promise<Page> {
  const popup = await extension.context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${extension.id}/popup.html?tab=${tab.id}`);
  await expect(popup.getByText('Nobody on the quay').first()).toBeVisible();
  return popup;
}

/** Another page of ours, once it shows its heading. */
async function openOwnPage({ context, id }: ExtensionBrowser, place: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${place}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  return page;
}

/** Waits until a text of ours is on a page, and looks at it. */
async function expectReadable(page: Page, text: string): Promise<void> {
  await expect.poll(async () => (await ownTexts(page)).map((shown) => shown.text)).toContain(text);
  expect((await ownTexts(page)).filter(({ contrast }) => contrast < ENOUGH)).toEqual([]);
  expect(await ownViolations(page)).toEqual([]);
}

/** Marks go by the look of the page, whatever the system prefers. */
const setGround = (page: Page, scheme: 'light' | 'dark'): Promise<void> =>
  page.evaluate((isDark) => {
    document.documentElement.style.background = document.body.style.background = isDark ? '#151515' : '#fff';
    document.body.style.color = isDark ? '#eee' : '#111';
  }, scheme === 'dark');

/** Draws the marks anew in a mode, and resolves once they are there. */
async function showMarks(page: OpenPage, mode: 'flag' | 'clean'): Promise<void> {
  await page.send('page.mode', { mode: 'off' });
  await page.send('page.mode', { mode });
  await expect.poll(() => ownTexts(page.page)).not.toEqual([]);
}
