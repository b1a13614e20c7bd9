import type { Page } from '@playwright/test';
import type { MapPart, PageMap } from '../../core/map/page-map.ts';
import { openPopupPage } from '../../scripts/lib/popup-page.ts';
import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import type { OpenPage } from './support/open-page.ts';

const UNPRESSED = ownPage('yahoo-news--unpressed');
const MODES = ['clean', 'flag', 'off'] as const;

const mapOf = async (page: OpenPage): Promise<PageMap> => {
  await page.article();
  const map = await page.send('page.map', {});
  if (map === null) throw new Error('There is no map of this page.');
  return map;
};

const wordsOf = ({ shares }: PageMap): Record<string, number> =>
  Object.fromEntries(shares.map(({ part, words }) => [part, words]));

const heightOf = ({ shares }: PageMap, part: MapPart): number =>
  shares.find((share) => share.part === part)?.height ?? 0;

/** Where the element with these words stands in the window, in CSS pixels from its top. */
const topOf = (page: Page, words: string): Promise<number> =>
  page
    .getByText(words)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);

test.describe('the picture of the page', () => {
  test('is of the page as it comes, whatever was done with it', async ({ open }) => {
    const page = await open(UNPRESSED);
    const maps: PageMap[] = [];
    for (const mode of MODES) {
      await page.send('page.mode', { mode });
      maps.push(await mapOf(page));
    }
    const [clean, flag, off] = maps as [PageMap, PageMap, PageMap];
    for (const map of maps) {
      expect(wordsOf(map)).toEqual(wordsOf(off));
      expect(map.shares.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(map.height, 0);
      // What collapses with an element, its margins, is no part of it.
      expect(heightOf(map, 'ad')).toBeGreaterThan(heightOf(off, 'ad') * 0.75);
      expect(map.segments.filter(({ part }) => part === 'ad')).toHaveLength(4);
      expect(map.segments.filter(({ part }) => part === 'ai')).toHaveLength(1);
    }
    expect(flag.height).toBe(off.height);
    expect(clean.height).toBeGreaterThan(off.height * 0.9);
    expect(wordsOf(off)).toMatchObject({ ad: 16, ai: expect.any(Number), prompt: expect.any(Number) });
    expect(await page.page.evaluate(() => document.documentElement.scrollHeight)).toBeCloseTo(off.height, -1);
  });

  for (const mode of MODES) {
    test(`leads to a place on the page by keyboard alone, ${mode}`, async ({ open, extension }) => {
      const page = await open(UNPRESSED);
      await page.send('page.mode', { mode });
      const popup = await openPopupPage(extension, page.tab, { width: 400, height: 600 });
      const map = popup.getByRole('toolbar', { name: 'Picture of the page' });
      await expect(map).toBeVisible();
      await popup.getByRole('button', { name: 'How much of the page is what' }).focus();
      await popup.keyboard.press('Tab');
      await popup.keyboard.press('End');
      const focused = popup.locator(':focus');
      while (!/^Ads?\b/.test((await focused.getAttribute('aria-label')) ?? '')) await popup.keyboard.press('ArrowUp');
      expect(await map.locator('button[tabindex="0"]').count()).toBe(1);
      await popup.keyboard.press('Enter');
      await expect(popup.getByText(/^The page shows: Ad/)).toBeAttached();
      // The last ads stand before the story's last paragraph.
      const [top, height] = [
        await topOf(page.page, 'One question on the paper is'),
        page.page.viewportSize()?.height ?? 0,
      ];
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(height);
      const owner = await page.page.evaluate(() => document.activeElement?.localName);
      expect(owner).toBe(mode === 'off' ? 'body' : 'clean-copy-marks');
      await popup.close();
    });
  }

  test('has its numbers in a table', async ({ open, extension }) => {
    const page = await open(UNPRESSED);
    const popup = await openPopupPage(extension, page.tab, { width: 400, height: 600 });
    await popup.getByRole('button', { name: 'How much of the page is what' }).click();
    const table = popup.getByRole('table', { name: 'How much of the page is what' });
    await expect(table.getByRole('row', { name: /^Ads 2% 16 \d+% [\d.]+ screens$/ })).toBeVisible();
    await expect(table.getByRole('row', { name: /^Story \d+% \d+ \d+% [\d.]+ screens$/ })).toBeVisible();
    await popup.close();
  });
});
