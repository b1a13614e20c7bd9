import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { file, openOptions } from './support/options.ts';

const STORY = ownPage('yahoo-caas--story');
const json = (text: string) => file('copy.json', text, 'application/json');
const yahoo = (options: Page, mode: string) =>
  options.getByRole('group', { name: 'Mode for Yahoo', exact: true }).getByRole('radio', { name: mode });

test('what was set, saved, set back and read again has the same effect, and each step can be taken back', async ({
  open,
  extension,
}) => {
  const page = await open(STORY);
  const options = await openOptions(extension);
  await yahoo(options, 'Flag').check();
  await expect.poll(async () => (await page.state()).mode).toBe('flag');

  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save to a file' }).click();
  const saved = fs.readFileSync(await (await download).path(), 'utf8');
  expect((await download).suggestedFilename()).toMatch(/^clean-copy-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(saved)).toMatchObject({ cleanCopy: 1, settings: { modes: { yahoo: 'flag' } } });

  await options.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(options.getByRole('listitem').filter({ hasText: 'Mode for Yahoo: removed' })).toBeVisible();
  await options.getByRole('button', { name: 'Reset all of this' }).click();
  await expect(yahoo(options, 'Clean')).toBeChecked();
  await expect.poll(async () => (await page.state()).mode).toBe('clean');

  await options.getByLabel('Read a file').setInputFiles(json(saved));
  await expect(options.getByRole('heading', { name: 'What “copy.json” changes' })).toBeFocused();
  await options.getByRole('button', { name: 'Take over' }).click();
  await expect(options.getByText('The file was taken over.')).toBeVisible();
  await expect.poll(async () => (await page.state()).mode).toBe('flag');

  await options.getByRole('button', { name: 'Undo the last file' }).click();
  await expect(yahoo(options, 'Clean')).toBeChecked();
  await options.close();
});

test('a file of a future version, or with a bad rule, changes nothing and says why', async ({ extension }) => {
  const options = await openOptions(extension);
  await yahoo(options, 'Flag').check();
  const input = options.getByLabel('Read a file');
  await input.setInputFiles(json(JSON.stringify({ cleanCopy: 2, settings: { version: 1, modes: { yahoo: 'off' } } })));
  await expect(options.getByRole('alert')).toContainText('It is in format 2, and this version reads format 1');
  const rule = { version: 1, id: 'quill', role: 'outlet', name: 'Quill', url: 'https://q.example/', hosts: ['Q'] };
  await input.setInputFiles(json(JSON.stringify({ cleanCopy: 1, rules: { quill: rule }, settings: { version: 1 } })));
  await expect(options.getByRole('alert')).toContainText('Its rule “quill”: hosts[0]');
  await input.setInputFiles(json('{'));
  await expect(options.getByRole('alert')).toContainText('It is not a JSON file');
  await expect(yahoo(options, 'Flag')).toBeChecked();
  await options.close();
});

test('when settings and rules are more than the browser carries, it is said and they still can be saved', async ({
  extension,
}) => {
  const options = await openOptions(extension);
  const rules = Object.fromEntries(
    Array.from({ length: 130 }, (_, at) => {
      const keep = Array.from(
        { length: 100 },
        (_, each) =>
          `.${Math.sin(at * 100 + each)
            .toString(36)
            .replace(/[-.]/g, 'x')}`,
      );
      const id = `r${at}`;
      return [
        id,
        { version: 1, id, role: 'outlet', name: id, url: 'https://r.example/', hosts: [`${id}.example`], keep },
      ];
    }),
  );
  await options.getByLabel('Read a file').setInputFiles(json(JSON.stringify({ cleanCopy: 1, rules })));
  await options.getByRole('button', { name: 'Take over' }).click();
  await expect(options.getByText(/more than the 100 kB your browser carries to other devices/)).toBeVisible();
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save to a file' }).click();
  const saved: unknown = JSON.parse(fs.readFileSync(await (await download).path(), 'utf8'));
  expect(saved).toMatchObject({ rules: { r0: { id: 'r0' }, r129: { id: 'r129' } } });
  await options.close();
});
