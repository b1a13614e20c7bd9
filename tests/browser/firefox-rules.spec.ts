import { expect, test } from '@playwright/test';
import { ownPage } from '../pages/pages.ts';
import { type Firefox, startFirefox } from './support/firefox.ts';

const STORY = ownPage('yahoo-news--unpressed');

/** A file in which the reader changed the built-in rule. */
const CHANGED = {
  cleanCopy: 1,
  rules: {
    yahoo: {
      version: 2,
      id: 'yahoo',
      changes: { lines: { flag: { added: [{ line: { selector: 'header[role="banner"]', kind: 'prompt' } }] } } },
    },
  },
};

test.describe('in Firefox', () => {
  let firefox: Firefox;

  test.beforeAll(async () => {
    firefox = await startFirefox();
  });
  test.afterAll(async () => {
    await firefox?.close();
  });

  test('a changed rule acts in an open tab without reload, and stops when it is taken back', async () => {
    const page = await firefox.open(STORY);
    const isShown = () =>
      page.$eval('header[role="banner"]', (header) => header.checkVisibility({ visibilityProperty: true }));
    expect(await isShown()).toBe(true);
    await firefox.giveFile('Read a file', 'copy.json', JSON.stringify(CHANGED));
    await firefox.pressInOptions('Take over');
    await expect.poll(isShown).toBe(false);
    await firefox.pressInOptions('Undo the last file');
    await expect.poll(isShown).toBe(true);
  });
});
