import { expect, test } from '@playwright/test';
import { ownPage } from '../pages/pages.ts';
import { type Firefox, startFirefox } from './support/firefox.ts';

const STORY = ownPage('yahoo-news--unpressed');
const SITE = new URL(STORY.expected.url).hostname;

test.describe('in Firefox', () => {
  let firefox: Firefox;

  test.beforeAll(async () => {
    firefox = await startFirefox();
  });
  test.afterAll(async () => {
    await firefox?.close();
  });

  test('a list from a file acts on its sites, and a choice is handed to other browsers', async () => {
    await firefox.giveFile(
      'Add a list from a file',
      'list.txt',
      `! Title: Lindmouth list\n${SITE}##header[role="banner"]`,
    );
    await expect.poll(() => firefox.optionsText()).toContain('“Lindmouth list” is in use, on open pages too.');
    const page = await firefox.open(STORY);
    const isShown = () =>
      page.$eval('header[role="banner"]', (header) => header.checkVisibility({ visibilityProperty: true }));
    await expect.poll(isShown).toBe(false);
    await firefox.giveFile(
      'Read a file',
      'copy.json',
      '{"cleanCopy":1,"settings":{"version":1,"modes":{"aol":"off"}}}',
    );
    await expect.poll(() => firefox.optionsText()).toContain('Mode for AOL: Off');
    await firefox.pressInOptions('Take over');
    await expect.poll(() => firefox.synced()).toContain('settings/modes/aol');
  });
});
