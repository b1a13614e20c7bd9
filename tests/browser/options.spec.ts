import type { Page } from '@playwright/test';
import type { ExtensionApi } from '../../scripts/lib/extension-api.ts';
import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { readClipboard } from './support/clipboard.ts';
import { Popup } from './support/popup.ts';

declare const chrome: ExtensionApi;

const STORY = ownPage('yahoo-caas--story');

test('a mode chosen for an outlet holds on its pages, open ones included', async ({ open, extension }) => {
  const page = await open(STORY);
  expect((await page.state()).mode).toBe('clean');
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options
    .getByRole('group', { name: 'Mode for Yahoo', exact: true })
    .getByRole('radio', { name: 'Flag' })
    .check();
  await expect(options.getByText('Saved')).toBeVisible();
  await options.reload();
  await expect(
    options.getByRole('group', { name: 'Mode for Yahoo', exact: true }).getByRole('radio', { name: 'Flag' }),
  ).toBeChecked();
  await expect.poll(async () => (await page.state()).mode).toBe('flag');
  await options.close();
  expect((await (await open(ownPage('yahoo-finance--story'))).state()).mode).toBe('flag');
  expect((await (await open(ownPage('aol--story'))).state()).mode).toBe('clean');
});

test('the copy format and the line on what was left out hold for the next copy', async ({ open, extension }) => {
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByRole('radio', { name: /^Markdown/ }).check();
  await options.getByRole('checkbox', { name: /^Say what was left out/ }).check();
  // “Saved” may still speak of the first.
  await expect.poll(() => storedSettings(extension.controller)).toMatch(/"leftOut":true/);
  await options.close();
  const page = await open(STORY);
  const popup = await Popup.open(page);
  await popup.press('Copy');
  await popup.says('Copied');
  await popup.close();
  const { plain, html } = await readClipboard(page.page);
  expect(plain).toContain('## No moving out before the moult');
  expect(plain).toContain('- The small dome stays open on clear nights.');
  expect(plain).toMatch(/Left out: .*2 ad/);
  expect(html).toBeNull();
});

const storedSettings = (controller: Page): Promise<string> =>
  controller.evaluate(async () => JSON.stringify(await chrome.storage.local.get('settings')));
