import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { file, openOptions } from './support/options.ts';

const STORY = ownPage('yahoo-caas--story');
const json = (text: string) => file('copy.json', text, 'application/json');
const yahoo = (options: Page, mode: string) =>
  options.getByRole('group', { name: 'Mode for Yahoo', exact: true }).getByRole('radio', { name: mode });

const QUILL = {
  version: 2,
  id: 'quill',
  role: 'outlet',
  name: 'Quill',
  url: 'https://q.example/',
  hosts: ['q.example'],
};
/** What a reader added to a rule that is built in. */
const CHANGE = {
  version: 2,
  id: 'yahoo',
  changes: { lines: { flag: { added: [{ line: { selector: '#ybar', kind: 'ad' } }] } } },
};

test('what was set, saved, set back and read again has the same effect, and each step can be taken back', async ({
  open,
  extension,
}) => {
  const page = await open(STORY);
  const options = await openOptions(extension);
  const found = async (): Promise<string[]> => (await page.findings()).map(({ evidence }) => evidence);
  const rules = { yahoo: CHANGE, quill: QUILL };
  await options.getByLabel('Read a file').setInputFiles(json(JSON.stringify({ cleanCopy: 1, rules })));
  await options.getByRole('button', { name: 'Take over' }).click();
  await expect.poll(found).toContain('#ybar');
  const list = `! Title: Lindmouth list\n${new URL(STORY.expected.url).hostname}##.caas-comment`;
  await options.getByLabel('Add a list from a file').setInputFiles(file('list.txt', list));
  await expect.poll(found).toContain('.caas-comment');
  await yahoo(options, 'Flag').click();
  await expect.poll(async () => (await page.state()).mode).toBe('flag');

  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save to a file' }).click();
  const saved = fs.readFileSync(await (await download).path(), 'utf8');
  expect((await download).suggestedFilename()).toMatch(/^clean-copy-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(saved)).toMatchObject({
    cleanCopy: 1,
    settings: { modes: { yahoo: 'flag' } },
    rules,
    lists: [{ name: 'Lindmouth list', text: list }],
    statistics: { version: 1 },
  });

  await options.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(options.getByRole('listitem').filter({ hasText: 'Mode for Yahoo: removed' })).toBeVisible();
  await options.getByRole('button', { name: 'Reset all of this' }).click();
  await expect(yahoo(options, 'Clean')).toBeChecked();
  await expect.poll(async () => (await page.state()).mode).toBe('clean');
  await expect.poll(found).not.toContain('#ybar');
  await options.getByRole('button', { name: 'Remove “Lindmouth list”' }).click();
  await expect.poll(found).not.toContain('.caas-comment');

  await options.getByLabel('Read a file').setInputFiles(json(saved));
  await expect(options.getByRole('heading', { name: 'What “copy.json” changes' })).toBeFocused();
  await options.getByRole('button', { name: 'Take over' }).click();
  await expect(options.getByText('The file was taken over.')).toBeVisible();
  await expect.poll(async () => (await page.state()).mode).toBe('flag');
  await expect.poll(found).toEqual(expect.arrayContaining(['#ybar', '.caas-comment']));

  await options.getByRole('button', { name: 'Undo the last file' }).click();
  await expect(yahoo(options, 'Clean')).toBeChecked();
  await expect.poll(found).not.toContain('#ybar');
  await expect(options.getByText('You have added no list.')).toBeVisible();
  await options.close();
});

test('a file of a future version, or with a bad rule, changes nothing and says why', async ({ extension }) => {
  const options = await openOptions(extension);
  await yahoo(options, 'Flag').click();
  await expect(yahoo(options, 'Flag')).toBeChecked();
  const input = options.getByLabel('Read a file');
  await input.setInputFiles(json(JSON.stringify({ cleanCopy: 2, settings: { version: 1, modes: { yahoo: 'off' } } })));
  await expect(options.getByRole('alert')).toContainText('It is in format 2, and this version reads format 1');
  const rule = { version: 1, id: 'quill', role: 'outlet', name: 'Quill', url: 'https://q.example/', hosts: ['Q'] };
  await input.setInputFiles(json(JSON.stringify({ cleanCopy: 1, rules: { quill: rule }, settings: { version: 1 } })));
  await expect(options.getByRole('alert')).toContainText('Its rule “quill”: hosts[0]');
  const newer = { ...QUILL, version: 3, gaze: ['.x'] };
  await input.setInputFiles(json(JSON.stringify({ cleanCopy: 1, rules: { quill: newer }, settings: { version: 1 } })));
  await expect(options.getByRole('alert')).toContainText('Its rule “quill”: version');
  await input.setInputFiles(json(JSON.stringify({ cleanCopy: 1, settings: { version: 2, modes: { yahoo: 'off' } } })));
  await expect(options.getByRole('alert')).toContainText('Its settings are in format 2');
  await input.setInputFiles(json('{'));
  await expect(options.getByRole('alert')).toContainText('It is cut short, or is not a JSON file.');
  await input.setInputFiles(json(''));
  await expect(options.getByRole('alert')).toContainText('It is empty.');
  await expect(yahoo(options, 'Flag')).toBeChecked();
  await options.close();
});
