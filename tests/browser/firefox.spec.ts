import { expect, test } from '@playwright/test';
import { ownPage } from '../pages/pages.ts';
import { type Firefox, startFirefox } from './support/firefox.ts';

const OWN = ownPage('yahoo-news--unpressed');

test.describe('in Firefox', () => {
  let firefox: Firefox;

  test.beforeAll(async () => {
    firefox = await startFirefox();
  });
  test.afterAll(async () => {
    await firefox?.close();
  });

  test('a page is marked, the popup shows its clean text, and copy takes it along', async () => {
    const page = await firefox.open(OWN);
    const visibleAds = () =>
      page.$$eval(
        'p, span',
        (all) =>
          all.filter((it) => it.textContent === 'Advertisement' && it.checkVisibility({ visibilityProperty: true }))
            .length,
      );
    await expect.poll(visibleAds).toBe(0);
    await expect.poll(() => page.$('clean-copy-marks')).not.toBeNull();

    await firefox.clickToolbarButton(page);
    for (const line of OWN.expected.text) await expect.poll(() => firefox.popupText()).toContain(line);
    expect(await firefox.popupText()).toMatch(/The Lindmouth Ledger\s+via\s+Yahoo News/);

    await firefox.pressInPopup('How much of the page is what');
    await expect.poll(() => firefox.popupText()).toMatch(/Ads\s+2%\s+16\s+\d+%\s+[\d.]+ screens/);

    await firefox.pressInPopup('Copy');
    await expect.poll(() => firefox.popupText()).toContain('Copied');
    const plain = await firefox.clipboard('text/plain');
    for (const line of OWN.expected.text) expect(plain).toContain(line);
    expect(plain?.trim().split('\n').at(-1)).toMatch(
      /The Lindmouth Ledger.*via Yahoo News.*https:\/\/www\.yahoo\.com\//,
    );
    expect(await firefox.clipboard('text/html')).toMatch(/<h2[^>]*>Ferrymen largely in favour/);

    await firefox.pressInPopup('Flag');
    await expect.poll(visibleAds).toBe(16);
  });

  test('the key copies what is selected, else the story, and the page says so', async () => {
    const page = await firefox.open(OWN);
    await expect.poll(() => page.$('clean-copy-marks')).not.toBeNull();
    const plain = () => firefox.clipboard('text/plain');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p.mb-4') ?? document));
    await firefox.pressKeys(page, 'alt', 'C');
    await expect
      .poll(plain)
      .toMatch(/^According to two members .* spring tides\.\s+Harbour council .* – By Marit Oldenquist, /);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await firefox.pressKeys(page, 'alt', 'C');
    await expect.poll(plain).toMatch(/^Harbour council keeps .* winter\s+According to two members /);
    expect(await firefox.clipboard('text/html')).toContain('<h1>Harbour council keeps');
    await expect.poll(() => page.$('clean-copy-toast')).not.toBeNull();
  });
});
