import type { ExtensionApi } from '../../scripts/lib/extension-api.ts';
import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { openOptions } from './support/options.ts';
import { Popup } from './support/popup.ts';

declare const chrome: ExtensionApi;

const STORY = ownPage('yahoo-caas--story');

test('the navigation leads to a section, says which one is read, and back and forth', async ({ extension }) => {
  const options = await openOptions(extension);
  const navigation = options.getByRole('navigation', { name: 'Sections' });
  const section = (name: string) => options.getByRole('region', { name, exact: true });
  for (const name of ['Copy', 'What was found', 'Private']) {
    await navigation.getByRole('link', { name, exact: true }).click();
    await expect(section(name)).toBeInViewport();
    await expect(navigation.locator('[aria-current]')).toHaveText(name);
  }
  await options.goBack();
  await expect(navigation.locator('[aria-current]')).toHaveText('What was found');
  await options.close();
});

test('an address names a section, and leads there once it is read', async ({ extension }) => {
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html#languages`);
  await expect(options.getByRole('region', { name: 'Languages', exact: true })).toBeInViewport();
  await expect(options.getByText('Clean Copy speaks the language of your browser: English.')).toBeInViewport();
  await options.close();
});

test('in a narrow window the sections open from a button, by keyboard alone', async ({ extension }) => {
  const options = await openOptions(extension);
  await options.setViewportSize({ width: 320, height: 600 });
  const link = options.getByRole('link', { name: 'Keys', exact: true });
  await expect(link).toBeHidden();
  await options.keyboard.press('Tab');
  await expect(options.getByRole('button', { name: 'Go to the options' })).toBeFocused();
  await options.keyboard.press('Tab');
  await expect(options.getByRole('button', { name: 'Mode', exact: true })).toBeFocused();
  await options.keyboard.press('Enter');
  await expect(link).toBeVisible();
  await link.focus();
  await options.keyboard.press('Enter');
  await expect(link).toBeHidden();
  await expect(options.getByRole('heading', { name: 'Keys' })).toBeInViewport();
  await expect(options.getByRole('button', { name: 'Keys', exact: true })).toBeVisible();
  await options.close();
});

test('the colours chosen hold for the options and the popup at once, and before they show anything', async ({
  open,
  extension,
}) => {
  const options = await openOptions(extension);
  await options.emulateMedia({ colorScheme: 'light' });
  const ground = () => options.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await expect.poll(ground).toBe('rgb(255, 253, 248)');
  const appearance = options.getByRole('region', { name: 'Appearance', exact: true });
  await appearance.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await expect.poll(ground).toBe('rgb(25, 24, 22)');
  await appearance.getByRole('slider', { name: 'Stories in the popup' }).press('End');
  await expect(options.getByText('Saved')).toBeVisible();
  await options.reload({ waitUntil: 'commit' });
  await expect.poll(() => options.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await options.close();
  const popup = await Popup.open(await open(STORY));
  await popup.says('No moving out before the moult');
  const look = await popup.session.evaluate(`(() => {
    const size = getComputedStyle(document.querySelector('article.story, .story')).fontSize;
    return getComputedStyle(document.documentElement).colorScheme + ' ' + size;
  })()`);
  expect(look).toBe('dark 24px');
  await popup.close();
});

test('quick choices do not undo each other', async ({ extension }) => {
  const options = await openOptions(extension);
  const mode = (name: string) => options.getByRole('group', { name: `Mode for ${name}`, exact: true });
  await expect(mode('MSN')).toBeVisible();
  // In one go, before the page is drawn anew.
  await options.evaluate(() => {
    const radios = [...document.querySelectorAll<HTMLInputElement>('#outlets input[type=radio][value=flag]')];
    for (const radio of radios.slice(0, 3)) radio.click();
    document.querySelector<HTMLInputElement>('#copy input[value=markdown]')?.click();
    document.querySelector<HTMLInputElement>('#copy input[type=checkbox]')?.click();
  });
  // “Saved” speaks of the first already.
  const stored = () => extension.controller.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
  await expect.poll(stored).toMatchObject({
    modes: { aol: 'flag', daum: 'flag', msn: 'flag' },
    copy: { format: 'markdown', leftOut: true },
  });
  await options.reload();
  for (const name of ['AOL', 'Daum', 'MSN'])
    await expect(mode(name).getByRole('radio', { name: 'Flag' })).toBeChecked();
  await options.close();
});
