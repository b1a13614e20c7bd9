import type { Page } from '@playwright/test';
import type { ExtensionApi } from '../../scripts/lib/extension-api.ts';
import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { violations } from './support/axe.ts';
import { openOptions } from './support/options.ts';
import { overflow } from './support/overflow.ts';

declare const chrome: ExtensionApi;

const stored = (controller: Page): Promise<string> =>
  controller.evaluate(async () => JSON.stringify(await chrome.storage.local.get('statistics')));

const counted = (page: Page) => page.getByRole('region', { name: 'What was found', exact: true });
const chart = (page: Page) => page.getByRole('toolbar', { name: 'Chart of what was found' });

test('what a page held stands in the chart, by day and kind, and under its outlet', async ({ open, extension }) => {
  const options = await openOptions(extension);
  await expect(counted(options)).toContainText('Nothing was counted yet.');
  await open(ownPage('yahoo-caas--story'));
  await expect.poll(() => stored(extension.controller)).toContain('yahoo');
  await options.bringToFront();
  await expect(counted(options)).toContainText('Last 30 days');
  const today = chart(options).getByRole('button').last();
  await expect(today).toHaveAccessibleName(/: \d+ ads/);
  await today.hover();
  await expect(counted(options).locator('.chart-readout')).not.toContainText('Last 30 days');
  await counted(options)
    .getByRole('button', { name: /^Yahoo \d+ .*\d ads/ })
    .click();
  await expect(counted(options).getByRole('button', { name: 'Show all sites' })).toBeVisible();
  await counted(options).getByText('Numbers as tables').click();
  await expect(counted(options).getByRole('table', { name: 'By site' }).getByRole('rowheader')).toHaveText(['Yahoo']);
  await options.close();
});

test('the chart is read by keyboard alone', async ({ open, extension }) => {
  await open(ownPage('yahoo-caas--story'));
  await expect.poll(() => stored(extension.controller)).toContain('yahoo');
  const options = await openOptions(extension);
  await expect(chart(options)).toBeVisible();
  await counted(options).getByRole('radio', { name: 'Days' }).focus();
  await options.keyboard.press('Tab');
  const columns = chart(options).getByRole('button');
  await expect(columns.last()).toBeFocused();
  await options.keyboard.press('ArrowLeft');
  await expect(columns.nth(-2)).toBeFocused();
  await expect(columns.nth(-2)).toHaveAccessibleName(/: nothing found$/);
  await options.keyboard.press('Home');
  await expect(columns.first()).toBeFocused();
  await options.keyboard.press('Tab');
  await expect(counted(options).getByRole('button', { name: /^Yahoo \d+ .*\d ads/ })).toBeFocused();
  await options.close();
});

test('what was counted is erased, and brought back; nothing is counted once that is off', async ({
  open,
  extension,
}) => {
  await open(ownPage('yahoo-caas--story'));
  await expect.poll(() => stored(extension.controller)).toContain('yahoo');
  const before = await stored(extension.controller);
  const options = await openOptions(extension);
  await counted(options).getByRole('button', { name: 'Erase what was counted' }).click();
  await expect(counted(options)).toContainText('What was counted is erased.');
  expect(await stored(extension.controller)).not.toContain('yahoo');
  await counted(options).getByRole('button', { name: 'Undo' }).click();
  await expect(chart(options)).toBeVisible();
  expect(await stored(extension.controller)).toBe(before);
  await counted(options)
    .getByRole('checkbox', { name: /^Count what is found/ })
    .uncheck();
  await expect(options.getByText('Saved')).toBeVisible();
  await counted(options).getByRole('button', { name: 'Erase what was counted' }).click();
  await expect(counted(options)).toContainText('What was counted is erased.');
  const uncounted = await open(ownPage('aol--story'));
  expect((await uncounted.state()).findings.length).toBeGreaterThan(0);
  await uncounted.page.close();
  await options.bringToFront();
  await counted(options)
    .getByRole('checkbox', { name: /^Count what is found/ })
    .check();
  // Once a later page is counted, the earlier one would have been.
  await open(ownPage('yahoo-caas--story'));
  await expect.poll(() => stored(extension.controller)).toContain('yahoo');
  expect(await stored(extension.controller)).not.toContain('aol');
  await options.close();
});

test('the chart is told apart, named and within its window, in light and dark and at 320 px', async ({
  open,
  extension,
}) => {
  await open(ownPage('yahoo-caas--story'));
  await expect.poll(() => stored(extension.controller)).toContain('yahoo');
  const options = await openOptions(extension);
  await expect(chart(options)).toBeVisible();
  await counted(options).getByText('Numbers as tables').click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await options.emulateMedia({ colorScheme });
    expect(await violations(options)).toEqual([]);
  }
  await options.setViewportSize({ width: 320, height: 600 });
  expect(await overflow(options)).toEqual([]);
  expect(await violations(options)).toEqual([]);
  await options.close();
});
