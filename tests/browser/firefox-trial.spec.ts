import { expect, test } from '@playwright/test';
import { ownPage } from '../pages/pages.ts';
import { type Firefox, startFirefox } from './support/firefox.ts';

const STORY = ownPage('yahoo-news--unpressed');
const SAVED = `<!doctype html><html lang="en"><!-- Page saved with SingleFile url: ${STORY.expected.url} --><head><title>Saved</title></head>
<body><article><h1>Saved</h1><slot-box><template shadowrootmode="closed"><p class="bg-marshmallow"><span class="ad-container">Advertisement</span></p></template></slot-box></article></body></html>`;

test.describe('in Firefox', () => {
  let firefox: Firefox;

  test.beforeAll(async () => {
    firefox = await startFirefox();
  });
  test.afterAll(async () => {
    await firefox?.close();
  });

  test('a rule is tried on an open page, shown there, and tried on a saved one', async () => {
    const page = await firefox.open(STORY);
    const options = await firefox.openOwn('options.html#outlet=yahoo');
    const said = (): Promise<string> =>
      options.evaluate(() => document.querySelector<HTMLElement>('.trial')?.innerText ?? '');
    const chosen = (): Promise<string> =>
      options.evaluate(() => document.querySelector('.trial option:checked')?.textContent ?? '');
    await expect.poll(chosen).toContain('Harbour council');
    await options.locator('.trial ::-p-aria([role="button"][name="Test"])').click();
    await expect.poll(said).toContain('Tested on');
    expect(await said()).toContain('The Lindmouth Ledger');
    await options.locator('::-p-aria(Show in tab: [data-article-body])').click();
    const isOutlined = (): Promise<boolean> =>
      page.evaluate(() => document.querySelector('clean-copy-outline') !== null);
    await expect.poll(isOutlined).toBe(true);
    await expect.poll(isOutlined).toBe(false);

    await options.bringToFront();
    await options.evaluate((html) => {
      const input = document.querySelector<HTMLInputElement>('.trial input[type=file]');
      if (input === null) throw new Error('There is nothing to choose a file with.');
      const files = new DataTransfer();
      files.items.add(new File([html], 'saved.html'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, SAVED);
    await expect.poll(said).toContain('Tested on Saved');
    const address = await options.$eval('.trial input[type=url]', (input) => input.value);
    expect(address).toBe(STORY.expected.url);
  });
});
