import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { ownPage } from '../pages/pages.ts';
import { type Firefox, startFirefox } from './support/firefox.ts';
import { HASHED } from './support/picker-pages.ts';

const OWN = ownPage('yahoo-news--unpressed');

test.describe('in Firefox', () => {
  let firefox: Firefox;

  test.beforeAll(async () => {
    firefox = await startFirefox();
  });
  test.afterAll(async () => {
    await firefox?.close();
  });

  test('what is pointed at, from the popup, is flagged at once', async () => {
    const page = await firefox.open({ ...OWN, html: HASHED });
    await firefox.clickToolbarButton(page);
    await firefox.pressInPopup('Flag something on the page');
    await expect.poll(() => page.$('clean-copy-picker')).not.toBeNull();
    const box = await (await page.$('#promo-1'))?.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 20];
    await page.mouse.move(x, y - 5);
    await page.mouse.click(x, y);
    await press(page, 'Flag it');
    const isSeen = (): Promise<boolean> =>
      page.$eval('#promo-2', (element) => element.checkVisibility({ visibilityProperty: true }));
    await expect.poll(isSeen).toBe(false);
    await press(page, 'Undo');
    await expect.poll(isSeen).toBe(true);
    await press(page, 'Done');
    await expect.poll(() => page.$('clean-copy-picker')).toBeNull();
  });
});

/** Clicks on a button in the picker’s frame. */
async function press(page: Page, name: string): Promise<void> {
  let place: { x: number; y: number } | null = null;
  const find = async (): Promise<boolean> => {
    const frame = page.frames().find((one) => one !== page.mainFrame());
    place =
      (await frame?.evaluate((wanted) => {
        const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === wanted);
        const box = button?.getBoundingClientRect();
        // The frame ends where the window does, whatever its height is.
        const above = parent.innerHeight - innerHeight;
        return box === undefined ? null : { x: box.x + box.width / 2, y: above + box.y + box.height / 2 };
      }, name)) ?? null;
    return place !== null;
  };
  await expect.poll(find, { message: `“${name}” in the picker` }).toBe(true);
  const { x, y } = place ?? { x: 0, y: 0 };
  await page.mouse.click(x, y);
}
