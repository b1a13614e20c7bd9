import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { Popup } from './support/popup.ts';

const STORY = { html: Buffer.from(ownPage('prompt--lookalikes').html), scripts: false };
const TITLE = 'A reader’s guide to choosing where the news comes from';

test('a site we have no access to is left alone until the toolbar button is clicked', async ({ visit, extension }) => {
  const page = await visit({ ...STORY, url: 'https://news.nobody-was-asked.example/story' });
  expect(await page.listens()).toBe(false);

  const asked = await extension.context.newPage();
  await asked.goto(`chrome-extension://${extension.id}/popup.html?tab=${page.tab.id}`);
  await expect(asked.getByRole('heading', { name: 'No access to this site yet' })).toBeVisible();
  await asked.close();
  expect(await page.listens()).toBe(false);

  const popup = await Popup.open(page);
  await popup.says(TITLE);
  await popup.says('There are three ways to meet it on purpose');
  await popup.says('only when you open it here');
  expect(await page.listens()).toBe(true);
  await popup.close();
});

test('a site the reader allows is worked on by itself, until the reader takes that back', async ({
  visit,
  extension,
}) => {
  const url = 'https://www.asked-and-allowed.example/story';
  const ours = await extension.context.newPage();
  await ours.goto(`chrome-extension://${extension.id}/options.html`);
  await ours.getByRole('textbox', { name: 'Site' }).fill('www.asked-and-allowed.example');
  await ours.getByRole('button', { name: 'Allow' }).click();
  const remove = ours.getByRole('button', { name: /Remove access to .*asked-and-allowed\.example/ });
  await expect(remove).toBeVisible();
  const page = await visit({ ...STORY, url });
  await page.settled();

  await ours.bringToFront();
  await remove.click();
  await expect(remove).toHaveCount(0);
  const next = await visit({ ...STORY, url: `${url}/again` });
  await ours.goto(`chrome-extension://${extension.id}/popup.html?tab=${next.tab.id}`);
  await expect(ours.getByRole('heading', { name: 'No access to this site yet' })).toBeVisible();
  await ours.close();
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
