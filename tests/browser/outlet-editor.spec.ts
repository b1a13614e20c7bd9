import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { grantAccess } from '../../scripts/lib/granting.ts';
import type { SavedPage } from '../../scripts/lib/served-page.ts';
import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { violations } from './support/axe.ts';
import type { OpenPage } from './support/open-page.ts';
import { file, openOptions } from './support/options.ts';
import { overflow } from './support/overflow.ts';

const LINES = [
  'The bell of Upper Quill was rung at noon for the first time since the rope was stolen, and the goats came down.',
  'Nobody had told the goats that noon was back, said the verger, who keeps four of them and knows what they expect.',
  'The rope is new and was paid for by the choir, which sold its second piano to a school in the valley in the autumn.',
  'Until the ringers have learned it the bell will be rung by the baker, who is up in any case and has the arms for it.',
];

const URL = 'https://www.upper-quill.example/news/bell';
const STORY: SavedPage = {
  url: URL,
  scripts: false,
  html: Buffer.from(`<!doctype html><html lang="en"><head><title>The bell rings again</title></head><body><main><article>
<h1>The bell rings again</h1>${LINES.map((line) => `<p>${line}</p>`).join('')}
<div class="goat-club"><p>Join the goat club</p></div></article></main></body></html>`),
};

const said = async (page: OpenPage): Promise<string[]> =>
  (await page.state()).findings.map(({ kind, text, state }) => `${kind} ${state}: ${text}`);

/** What is said in the view that shows: the other holds the same. */
const told = (options: Page, words: string) => options.getByText(words).filter({ visible: true });

const rules = (options: Page) => options.getByRole('region', { name: 'Outlets' });

test('a rule written in the form acts in an open tab, goes into a file, goes away, and comes back from it', async ({
  extension,
  visit,
}) => {
  await grantAccess(extension.controller, URL);
  const page = await visit(STORY);
  await page.settled();
  expect(await said(page)).toEqual([]);

  const options = await openOptions(extension);
  await options.getByRole('link', { name: 'New outlet' }).click();
  await options.getByRole('textbox', { name: 'Name', exact: true }).fill('The Upper Quill');
  await options.getByLabel('Sites', { exact: true }).fill(URL);
  await options.getByRole('button', { name: 'Add a line' }).click();
  await expect(options.getByLabel('CSS selector')).toBeFocused();
  await options.getByLabel('CSS selector').fill('.goat-club');
  await options.getByLabel('It is').selectOption({ label: 'Prompt' });
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(told(options, 'The rule for The Upper Quill was saved.')).toBeVisible();
  expect(new globalThis.URL(options.url()).hash).toBe('#outlet=the-upper-quill');
  await expect.poll(() => said(page)).toEqual(['prompt taken: Join the goat club']);

  await options.getByRole('link', { name: 'All outlets' }).click();
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save to a file' }).click();
  const saved = fs.readFileSync(await (await download).path(), 'utf8');
  await options.getByRole('button', { name: 'Reset', exact: true }).click();
  await options.getByRole('button', { name: 'Reset all of this' }).click();
  await expect.poll(() => said(page)).toEqual([]);
  await expect(rules(options).getByRole('link', { name: 'The Upper Quill' })).toHaveCount(0);

  await options.getByLabel('Read a file').setInputFiles(file('all.json', saved, 'application/json'));
  await options.getByRole('button', { name: 'Take over' }).click();
  await expect.poll(() => said(page)).toEqual(['prompt taken: Join the goat club']);
  await expect(rules(options).getByRole('link', { name: 'The Upper Quill' })).toBeVisible();
  await options.close();
});

test('a built-in rule is changed line by line, and each change taken back', async ({ open, extension }) => {
  const page = await open(ownPage('yahoo-caas--story'));
  const before = (await page.findings()).length;
  const options = await openOptions(extension, '#outlet=yahoo');
  await options.getByRole('button', { name: 'Add a line' }).click();
  await options.getByLabel('CSS selector').fill('#ybar');
  await options.getByRole('button', { name: 'Remove: .caas-readmore', exact: true }).click();
  await expect(options.getByText('Built in, taken away: .caas-readmore')).toBeVisible();
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(told(options, 'The rule for Yahoo was saved.')).toBeVisible();
  await expect.poll(async () => (await page.findings()).some(({ evidence }) => evidence === '#ybar')).toBe(true);

  await options.getByRole('button', { name: 'Put back: .caas-readmore' }).click();
  await options.getByRole('button', { name: 'Remove: #ybar' }).click();
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(options.getByText('This rule is built in. What you change')).toBeVisible();
  await expect.poll(async () => (await page.findings()).length).toBe(before);
  await options.close();
});

test('a rule goes from reader to reader as a file, and one of a newer version changes nothing', async ({
  extension,
}) => {
  const options = await openOptions(extension, '#outlet=yahoo');
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save as a file' }).click();
  expect((await download).suggestedFilename()).toBe('yahoo.outlet-rule.json');
  const rule: object = JSON.parse(fs.readFileSync(await (await download).path(), 'utf8'));
  expect(rule).toMatchObject({ id: 'yahoo', version: 2 });

  const input = options.getByLabel('Read a rule from a file').locator('visible=true').first();
  const bring = (data: object): Promise<void> =>
    input.setInputFiles(file('rule.json', JSON.stringify(data), 'application/json'));
  await bring({ ...rule, version: 3 });
  await expect(options.getByText('“rule.json” was written by a newer version of Clean Copy')).toBeVisible();
  await bring({ ...rule, hosts: ['Not A Host'] });
  await expect(options.getByText('The rule in “rule.json” cannot be read. hosts[0]')).toBeVisible();
  await expect(options.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0);

  await bring({ ...rule, name: 'Yahoo for two' });
  await expect(told(options, 'The rule for Yahoo for two was read from the file.')).toBeVisible();
  await expect(options.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Yahoo for two');
  expect(await stored(extension.controller)).toEqual({});
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(options.getByRole('heading', { name: 'Yahoo for two' })).toBeVisible();
  await options.getByRole('button', { name: 'Take back all changes' }).click();
  await expect(options.getByRole('heading', { name: 'Yahoo', exact: true })).toBeVisible();
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(options.getByRole('heading', { name: 'Yahoo for two' })).toBeVisible();
  await options.close();
});

test('by the keyboard alone a rule is written, refused with the reason beside the field, kept on leaving, and saved', async ({
  extension,
}) => {
  const options = await openOptions(extension);
  const press = (...keys: string[]): Promise<void> =>
    keys.reduce((done, key) => done.then(() => options.keyboard.press(key)), Promise.resolve());
  await options.getByRole('link', { name: 'New outlet' }).focus();
  await press('Enter');
  await expect(options.getByRole('heading', { name: 'New outlet' })).toBeFocused();
  await options.getByLabel('Sites', { exact: true }).focus();
  await options.keyboard.type('not a site');
  await press('Tab');
  await expect(options.getByText('“not a site” is not a site. Write it like news.example.com.')).toBeVisible();
  await options.getByRole('button', { name: 'Save', exact: true }).focus();
  await press('Enter');
  await expect(options.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await expect(options.getByText('Write a name.')).toBeVisible();
  await options.keyboard.type('Quill');

  await options.getByRole('link', { name: 'All outlets' }).focus();
  await press('Enter');
  const begun = options.getByRole('link', { name: 'New outlet, not saved yet' });
  await expect(begun).toBeFocused();
  await press('Enter');
  await expect(options.getByLabel('Sites', { exact: true })).toHaveValue('not a site');
  await options.getByLabel('Sites', { exact: true }).focus();
  await press('ControlOrMeta+A');
  await options.keyboard.type('quill.example');
  await options.getByRole('button', { name: 'Save', exact: true }).focus();
  await press('Enter');
  await expect(told(options, 'The rule for Quill was saved.')).toBeVisible();
  await options.getByRole('button', { name: 'Delete this rule' }).focus();
  await press('Enter');
  await expect(told(options, 'The rule for Quill was deleted.')).toBeVisible();
  await expect(options.getByRole('heading', { name: 'Outlets', exact: true })).toBeFocused();
  expect(await stored(extension.controller)).toEqual({});
  await options.getByRole('button', { name: 'Undo' }).focus();
  await press('Enter');
  await expect(rules(options).getByRole('link', { name: 'Quill' })).toBeVisible();
  await options.close();
});

test('what is not saved is asked about before the page is left, and the page is sound at 320 px', async ({
  extension,
}) => {
  const options = await openOptions(extension, '#outlet=yahoo');
  await options.setViewportSize({ width: 320, height: 700 });
  await options.getByRole('button', { name: 'Edit: .caas-readmore', exact: true }).click();
  await options.getByLabel('CSS selector').fill('.caas-more[[');
  await options.getByLabel('CSS selector').press('Tab');
  await expect(options.getByText('The browser cannot read this selector.')).toBeVisible();
  for (const fold of await options.locator('details:not([open]) > summary').all()) {
    if (await fold.isVisible()) await fold.click();
  }
  expect(await overflow(options)).toEqual([]);
  expect(await violations(options)).toEqual([]);
  await options.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(options)).toEqual([]);
  const asked = options.waitForEvent('dialog');
  const closing = options.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await closing;
});

interface WithStorage {
  readonly chrome: { readonly storage: { readonly local: { get(key: string): Promise<{ rules?: object }> } } };
}

/** The reader's rules as they are kept. */
const stored = (controller: Page): Promise<object> =>
  controller.evaluate(async () => {
    const { rules } = await (globalThis as unknown as WithStorage).chrome.storage.local.get('rules');
    return rules ?? {};
  });
