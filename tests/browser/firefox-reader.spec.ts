import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { ownPage } from '../pages/pages.ts';
import { type Firefox, startFirefox } from './support/firefox.ts';

test.describe('the reader in Firefox', () => {
  let firefox: Firefox;

  test.beforeAll(async () => {
    firefox = await startFirefox();
  });
  test.afterAll(async () => {
    await firefox?.close();
  });

  test('stands over the page, stays there when it is taken out, and gives the page back as it was', async () => {
    const page = await firefox.open(ownPage('yahoo-news--unpressed'));
    await page.evaluate(() => scrollTo(0, 300));
    await firefox.clickToolbarButton(page);
    await firefox.pressInPopup('Reader');
    await expect.poll(() => inTheMiddle(page)).toBe('clean-copy-reader');
    const scrolled = await page.evaluate(() => scrollY);
    await page.evaluate(() => {
      document.querySelector('clean-copy-reader')?.remove();
      scrollTo(0, 0);
    });
    await expect.poll(() => inTheMiddle(page)).toBe('clean-copy-reader');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$('clean-copy-reader')).toBeNull();
    expect(scrolled).toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
  });
});

/** What a click in the middle of the window would meet. */
const inTheMiddle = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName);
