import { expect, test } from '@playwright/test';
import { ownPage } from '../pages/pages.ts';
import { type Firefox, startFirefox } from './support/firefox.ts';

const STORY = ownPage('yahoo-caas--story');

test.describe('in Firefox', () => {
  let firefox: Firefox;

  test.beforeAll(async () => {
    firefox = await startFirefox();
  });
  test.afterAll(async () => {
    await firefox?.close();
  });

  test('access from installation is taken back in the options, and an open page is as it came at once', async () => {
    const page = await firefox.open(STORY);
    const isShown = () => page.$eval('#sda-INARTICLE', (slot) => slot.checkVisibility({ visibilityProperty: true }));
    await expect.poll(isShown).toBe(false);
    await firefox.pressInOptions('Remove access to Yahoo');
    await expect.poll(() => firefox.optionsText()).toContain('Access to Yahoo was taken back.');
    expect(await firefox.optionsText()).toMatch(/Known, and without access[\s\S]*Yahoo/);
    await expect.poll(isShown).toBe(true);
  });
});
