import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { Popup } from './support/popup.ts';

test('a front page is said to have no story, and its ads are still told', async ({ open }) => {
  const popup = await Popup.open(await open(ownPage('not-an-article--front-page')));
  await popup.says('No story on this page');
  await popup.says('1 ad');
  expect(await popup.text()).not.toContain('Copy');
  await popup.close();
});

test('an empty page is neither a story nor a failure', async ({ open }) => {
  const popup = await Popup.open(await open(ownPage('empty--page')));
  await popup.says('No story on this page');
  await popup.says('Nothing found on this page');
  await popup.close();
});

test('a page without clutter is said to have none, and shows its story', async ({ open }) => {
  const popup = await Popup.open(await open(ownPage('leftover--lookalikes')));
  await popup.says('Nothing found on this page');
  await popup.says('Three parishes have claimed the river');
  await popup.close();
});

test('a site we have no access to is left alone until the toolbar button is clicked', async ({ visit, extension }) => {
  const own = ownPage('prompt--lookalikes');
  const url = 'https://news.nobody-was-asked.example/story';
  const page = await visit({ url, scripts: false, html: Buffer.from(own.html) });
  expect(await page.listens()).toBe(false);

  const asked = await extension.context.newPage();
  await asked.goto(`chrome-extension://${extension.id}/popup.html?tab=${page.tab.id}`);
  await expect(asked.getByRole('heading', { name: 'No access to this site yet' })).toBeVisible();
  await asked.close();
  expect(await page.listens()).toBe(false);

  const popup = await Popup.open(page);
  await popup.says('A reader’s guide to choosing where the news comes from');
  await popup.says('There are three ways to meet it on purpose');
  await popup.says('only when you open it here');
  expect(await page.listens()).toBe(true);
  await popup.close();
});

test('the browser’s own pages are said to be out of reach', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto('chrome://version/');
  const id = await extension.controller.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } } };
    return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  });
  const popup = await extension.context.newPage();
  await popup.goto(`chrome-extension://${extension.id}/popup.html?tab=${id}`);
  await expect(popup.getByRole('heading', { name: 'Not a page Clean Copy can read' })).toBeVisible();
  await popup.close();
  await page.close();
});
