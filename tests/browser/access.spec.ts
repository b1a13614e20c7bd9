import type { ExtensionBrowser } from '../../scripts/lib/extension-browser.ts';
import { grantAccess } from '../../scripts/lib/granting.ts';
import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { openOptions } from './support/options.ts';
import { openIn, testInOwnBrowser } from './support/own-browser.ts';
import { Popup } from './support/popup.ts';

const STORY = { html: Buffer.from(ownPage('prompt--lookalikes').html), scripts: false };
const CLUTTER = { html: Buffer.from(ownPage('ad-label--positives').html), scripts: false };
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

test('a site is worked on from the moment it is allowed, and left as it came the moment that is taken back', async ({
  visit,
  extension,
}) => {
  const page = await visit({ ...CLUTTER, url: 'https://www.asked-and-allowed.example/story' });
  const asItCame = await page.serialised();
  const options = await openOptions(extension);
  await options.getByRole('textbox', { name: 'Site' }).fill('www.asked-and-allowed.example');
  await options.getByRole('button', { name: 'Allow', exact: true }).click();
  const remove = options.getByRole('button', { name: /Remove access to .*asked-and-allowed\.example/ });
  await expect(remove).toBeVisible();
  await page.settled();
  await expect.poll(() => page.serialised()).not.toBe(asItCame);

  await remove.click();
  await expect(
    options.getByRole('status').filter({ hasText: /asked-and-allowed\.example was taken back/ }),
  ).toBeFocused();
  await expect(remove).toHaveCount(0);
  await expect.poll(() => page.listens()).toBe(false);
  expect(await page.serialised()).toBe(asItCame);
  await expect.poll(() => page.badgeText()).toBe('');

  const popup = await Popup.open(page);
  await popup.says('only when you open it here');
  expect(await page.listens()).toBe(true);
  await popup.close();
  await options.close();
});

testInOwnBrowser(
  'what is taken back on the browser’s own page holds at once, and is shown',
  async ({ startBrowser }) => {
    const browser = await startBrowser();
    const { html, expected } = ownPage('yahoo-news--unpressed');
    const site = 'https://news.given-and-taken.example/story';
    await grantAccess(browser.controller, site);
    const granted = await openIn(browser, { ...CLUTTER, url: site });
    const portal = await openIn(browser, { html: Buffer.from(html), scripts: false, url: expected.url });
    await granted.settled();
    await portal.settled();
    const options = await openOptions(browser);
    const held = options.getByRole('list', { name: 'Works by itself on' }).getByRole('listitem');
    const missing = options.getByRole('list', { name: 'Known, and without access' }).getByRole('listitem');
    await expect(held.filter({ hasText: 'given-and-taken.example' })).toBeVisible();
    await expect(held.filter({ hasText: 'Yahoo' })).toContainText('from installation on');

    await takeBackInBrowser(browser, '*://*.news.given-and-taken.example/*');
    await expect(held.filter({ hasText: 'given-and-taken.example' })).toHaveCount(0);
    await expect.poll(() => granted.listens()).toBe(false);
    expect(await portal.listens()).toBe(true);

    await takeBackInBrowser(browser, 'all');
    await expect(missing.filter({ hasText: 'Yahoo' }).getByRole('button', { name: 'Allow Yahoo' })).toBeVisible();
    await expect.poll(() => portal.listens()).toBe(false);
    await options.close();
  },
);

testInOwnBrowser('where the browser takes access back is one press away', async ({ startBrowser }) => {
  const browser = await startBrowser();
  const options = await openOptions(browser);
  await options.getByRole('button', { name: 'Open that page' }).click();
  const addresses = () => browser.context.pages().map((page) => page.url());
  await expect.poll(addresses).toContain(`chrome://extensions/?id=${browser.id}`);
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

/** Takes access back as the reader does on the browser's page for extensions: to one site, or to all. */
async function takeBackInBrowser({ context, id }: ExtensionBrowser, what: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    ([extensionId, site]) => {
      const { developerPrivate } = (globalThis as unknown as WithDeveloperPrivate).chrome;
      return site === 'all'
        ? developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' })
        : developerPrivate.removeHostPermission(extensionId, site);
    },
    [id, what] as const,
  );
  await page.close();
}

interface WithDeveloperPrivate {
  readonly chrome: {
    readonly developerPrivate: {
      updateExtensionConfiguration(of: { extensionId: string; hostAccess: string }): Promise<void>;
      removeHostPermission(extensionId: string, site: string): Promise<void>;
    };
  };
}
