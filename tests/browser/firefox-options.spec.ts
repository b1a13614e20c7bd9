import { expect, test } from '@playwright/test';
import { ownPage } from '../pages/pages.ts';
import { type Firefox, startFirefox } from './support/firefox.ts';

test.describe('the options in Firefox', () => {
  let firefox: Firefox;

  test.beforeAll(async () => {
    firefox = await startFirefox();
  });
  test.afterAll(async () => {
    await firefox?.close();
  });

  test('lead to their sections, take colours at once, and draw what was found', async () => {
    const options = await firefox.openOwn('options.html');
    const text = (selector: string): Promise<string> =>
      options.$$eval(selector, (found) => found.map(({ textContent }) => textContent).join(' '));
    await expect.poll(() => text('.sections-links')).toContain('What was found');
    await options.evaluate(() => document.querySelector<HTMLElement>('.sections-links a[href="#appearance"]')?.click());
    await expect.poll(() => text('.sections-links [aria-current]')).toBe('Appearance');
    await options.evaluate(() => document.querySelector<HTMLElement>('#appearance input[value="dark"]')?.click());
    const ground = () => options.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await expect.poll(ground).toBe('rgb(25, 24, 22)');
    await firefox.open(ownPage('yahoo-caas--story'));
    await expect.poll(() => text('.chart-readout')).toMatch(/^Last 30 days \d+ things/);
    const heights = () =>
      options.$$eval('.chart-piece', (pieces) => pieces.map((piece) => piece.getBoundingClientRect().height));
    await expect.poll(async () => (await heights()).filter((height) => height > 1).length).toBeGreaterThan(0);
  });
});
