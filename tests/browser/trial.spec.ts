import type { Page } from '@playwright/test';
import { grantAccess } from '../../scripts/lib/granting.ts';
import { expect, test } from './fixtures.ts';
import { violations } from './support/axe.ts';
import { file, openOptions } from './support/options.ts';
import { PARAGRAPHS, storyOf } from './support/scripted.ts';

interface WithStorage {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
}

const ADDRESS = 'https://www.lindmouth-bell.example/2026/slip';
const CLUB = 'Friends of the Bell who pay for a year in advance are sent a calendar of tides that hangs by the door.';
const INSERTED = `<div class="club"><p>${CLUB}</p></div><bell-box><template shadowrootmode="closed"><p class="table">High water at noon</p></template></bell-box>`;

const pageOf = (head = '', inserted = INSERTED): string =>
  `<!doctype html><html lang="en">${head}<head><meta charset="utf-8"><title>Ferry slip stays open</title></head><body><main>${storyOf(PARAGRAPHS, inserted)}</main></body></html>`;

/** A rule that the reader made for the site. */
const RULE = {
  version: 2,
  id: 'lindmouth-bell',
  role: 'outlet',
  name: 'Lindmouth Bell',
  url: 'https://www.lindmouth-bell.example/',
  hosts: ['lindmouth-bell.example'],
  flag: [{ selector: '.club', kind: 'prompt' }],
};

const keepRule = (controller: Page): Promise<void> =>
  controller.evaluate(
    (rule) => (globalThis as unknown as WithStorage).chrome.storage.local.set({ rules: { 'lindmouth-bell': rule } }),
    RULE as Record<string, unknown>,
  );

/** Opens the rule in the options. */
async function openRule(extension: Parameters<typeof openOptions>[0]): Promise<Page> {
  await keepRule(extension.controller);
  return openOptions(extension, '#outlet=lindmouth-bell');
}

const trialIn = (options: Page) => options.getByRole('region', { name: 'Test', exact: true });
const lineIn = (options: Page, what: string) =>
  trialIn(options)
    .getByRole('listitem')
    .filter({ has: options.getByText(what, { exact: true }) });

/** Adds a line for clutter in the form, by keys alone. */
async function writeLine(options: Page, selector: string): Promise<void> {
  await options.getByRole('button', { name: 'Add a line' }).press('Enter');
  await options.keyboard.type(selector);
}

test('a rule is tried on an open page as it is edited, by keys alone, and the page stays as it is', async ({
  extension,
  visit,
}) => {
  await grantAccess(extension.controller, ADDRESS);
  const page = await visit({ url: ADDRESS, scripts: false, html: Buffer.from(pageOf()) });
  await page.settled();
  const options = await openRule(extension);
  // The rule as it is saved takes the box off the page.
  await expect(page.page.locator('.club')).toBeHidden();
  const before = await page.serialised();
  await trialIn(options).getByRole('button', { name: 'Test', exact: true }).press('Enter');
  await expect(trialIn(options)).toContainText('Tested on Ferry slip stays open');
  await expect(lineIn(options, '.club')).toContainText('1 place');
  await expect(lineIn(options, '.club')).toContainText('Takes 1 paragraph');
  // What is off the page already counts as it came: without the rule it would be in the text.
  await expect(trialIn(options).locator('del')).toContainText(CLUB);

  await writeLine(options, 'bell-box >>> .table');
  await expect(lineIn(options, 'bell-box >>> .table')).toContainText('High water at noon');
  await expect(trialIn(options)).toContainText('Lines you just wrote');
  await expect(trialIn(options).getByRole('combobox', { name: 'Compare with' })).toHaveValue('kept');
  await expect(trialIn(options)).toContainText('new: 1');
  await expect(trialIn(options).locator('del')).not.toContainText(CLUB);

  await options.keyboard.press('ControlOrMeta+A');
  await options.keyboard.type('.text');
  await expect(lineIn(options, '.text')).toContainText('Left in place, because it holds text of the story: 1');
  expect(await violations(options)).toEqual([]);
  await options.keyboard.press('ControlOrMeta+A');
  await options.keyboard.type('.text[');
  await expect(trialIn(options)).toContainText('The test goes on once the rule can be read');
  expect(await page.serialised()).toBe(before);
  await options.close();
});

test('what a line finds is shown in its tab, and nothing of that stays', async ({ extension, visit }) => {
  await grantAccess(extension.controller, ADDRESS);
  const page = await visit({
    url: ADDRESS,
    scripts: false,
    html: Buffer.from(pageOf('', `<div style="height: 3000px"></div><div class="club">A calendar of tides</div>`)),
  });
  await page.settled();
  const options = await openRule(extension);
  await writeLine(options, '.byline');
  await trialIn(options).getByRole('button', { name: 'Test', exact: true }).press('Enter');
  await expect(lineIn(options, '.byline')).toContainText('1 place');
  const before = await page.serialised();
  await trialIn(options).getByRole('button', { name: 'Show in tab: .byline' }).press('Enter');
  await expect.poll(() => page.page.evaluate(() => document.visibilityState)).toBe('visible');
  const outline = page.page.locator('clean-copy-outline');
  await expect(outline).toBeAttached();
  await expect(page.page.locator('.byline')).toBeInViewport();
  await expect(outline).not.toBeAttached();
  expect(await page.serialised()).toBe(before);
  await options.close();
});

test('a saved page is tried with its shadow roots; its scripts do not run and nothing is asked for', async ({
  extension,
  ownRequests,
}) => {
  const options = await openRule(extension);
  const asked: string[] = [];
  options.on('request', (request) => asked.push(request.url()));
  const comment = `<!--\n Page saved with SingleFile \n url: ${ADDRESS} \n saved date: Mon Nov 23 2026\n-->`;
  const active = `<img src="https://tracker.example/p.png" onerror="document.title = 'ran'"><script>document.title = 'ran'</script><script src="https://tracker.example/s.js"></script><iframe src="https://tracker.example/f"></iframe><link rel="stylesheet" href="https://tracker.example/s.css">`;
  await trialIn(options)
    .getByLabel('Saved page …')
    .setInputFiles(file('slip.html', pageOf(comment, active + INSERTED), 'text/html'));
  await expect(trialIn(options)).toContainText('Tested on Ferry slip stays open');
  await expect(trialIn(options).getByLabel('Address it was saved from')).toHaveValue(ADDRESS);
  await writeLine(options, 'bell-box >>> .table');
  await expect(lineIn(options, 'bell-box >>> .table')).toContainText('High water at noon');
  await expect(trialIn(options).getByRole('button', { name: /Show in tab/ })).toHaveCount(0);

  // At another outlet’s address the rule does not act, and says so.
  await trialIn(options).getByLabel('Address it was saved from').fill('https://www.other.example/slip');
  await options.keyboard.press('Enter');
  await expect(trialIn(options)).toContainText('This rule does not act on that page');
  expect(asked.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([]);
  expect(ownRequests).toEqual([]);
  await options.close();
});

test('a file that is no saved page is refused in words', async ({ extension }) => {
  const options = await openRule(extension);
  const input = trialIn(options).getByLabel('Saved page …');
  await input.setInputFiles(
    file('slip.mhtml', 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n<html>', 'multipart/related'),
  );
  await expect(trialIn(options).getByRole('alert')).toContainText('“slip.mhtml” is a web archive (MHTML)');
  await input.setInputFiles(file('slip.pdf', '%PDF-1.7', 'application/pdf'));
  await expect(trialIn(options).getByRole('alert')).toContainText('“slip.pdf” is no web page');
  await options.close();
});

test('where no page of the outlet is open, or may be looked at, the next step is told', async ({ extension }) => {
  const options = await openRule(extension);
  await expect(trialIn(options)).toContainText(
    /No page of Lindmouth Bell is open|may not look at pages of Lindmouth Bell/,
  );
  await options.close();
});
