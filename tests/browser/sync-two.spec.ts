import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/lib/extension-browser.ts';
import { ownPage } from '../pages/pages.ts';
import { expect } from './fixtures.ts';
import { Carrier, ownDocuments, sharedItems } from './support/carrier.ts';
import { file, openOptions } from './support/options.ts';
import { openIn, testInOwnBrowser as test } from './support/own-browser.ts';

const { html, expected } = ownPage('yahoo-caas--story');
const STORY = { html: Buffer.from(html), scripts: false, url: expected.url };

const rule = (id: string, keep: string) => ({
  version: 2,
  id,
  role: 'outlet',
  name: `The ${id}`,
  url: `https://${id}.example/`,
  hosts: [`${id}.example`],
  keep: [{ selector: keep }],
});
const change = (selector: string) => ({
  version: 2,
  id: 'yahoo',
  changes: { lines: { flag: { added: [{ line: { selector, kind: 'ad' } }] } } },
});

/** Chooses a mode, and waits until that is kept. */
async function choose(options: Page, site: string, mode: string): Promise<void> {
  const choice = options
    .getByRole('group', { name: `Mode for ${site}`, exact: true })
    .getByRole('radio', { name: mode });
  await choice.click();
  await expect(choice).toBeChecked();
}

/** Takes rules over from a file, as a reader does. */
async function takeOver(options: Page, rules: object): Promise<void> {
  await options
    .getByLabel('Read a file')
    .setInputFiles(file('rules.json', JSON.stringify({ cleanCopy: 1, rules }), 'application/json'));
  await options.getByRole('button', { name: 'Take over' }).click();
  await expect(options.getByText('The file was taken over.')).toBeVisible();
}

/** Waits until a browser has handed over that a value was set. */
const handedOver = (browser: ExtensionBrowser, words: string): Promise<void> =>
  expect.poll(async () => JSON.stringify(await sharedItems(browser)), { timeout: 20_000 }).toContain(words);

for (const who of ['the desk’s', 'the laptop’s']) {
  test(`what was edited in two browsers while they were apart is brought together, ${who} items coming first`, async ({
    startBrowser,
  }) => {
    const [desk, laptop] = [await startBrowser(), await startBrowser()];
    const order = who === 'the desk’s' ? ([desk, laptop] as const) : ([laptop, desk] as const);
    const [atDesk, atLaptop] = [await openOptions(desk), await openOptions(laptop)];
    const carrier = new Carrier();

    await choose(atDesk, 'MSN', 'Off');
    await takeOver(atDesk, {
      ledger: rule('ledger', '.both'),
      quill: rule('quill', '.before'),
      yahoo: change('#before'),
    });
    await handedOver(desk, 'settings/modes/msn');
    await carrier.carry(...order);
    await expect.poll(() => ownDocuments(laptop)).toMatchObject({ settings: { modes: { msn: 'off' } } });
    const open = await openIn(laptop, STORY);
    await open.settled();
    expect((await open.state()).mode).toBe('clean');

    // Apart: of the same outlets on both, and of others on one.
    await choose(atDesk, 'Yahoo', 'Off');
    await choose(atDesk, 'AOL', 'Off');
    await takeOver(atDesk, { quill: rule('quill', '.of-the-desk'), yahoo: change('#of-the-desk') });
    await choose(atLaptop, 'Yahoo', 'Flag');
    await choose(atLaptop, 'Nate', 'Flag');
    await takeOver(atLaptop, { quill: rule('quill', '.of-the-laptop'), gazette: rule('gazette', '.new') });
    await choose(atDesk, 'MSN', 'Flag');
    await handedOver(laptop, 'settings/modes/nate');

    const both = {
      settings: { modes: { yahoo: 'flag', aol: 'off', nate: 'flag', msn: 'flag' } },
      rules: {
        ledger: rule('ledger', '.both'),
        quill: rule('quill', '.of-the-laptop'),
        gazette: rule('gazette', '.new'),
        yahoo: change('#of-the-desk'),
      },
    };
    // Each hands over again what the other's items took the place of.
    await expect
      .poll(
        async () => {
          await carrier.carry(...order);
          return [await ownDocuments(desk), await ownDocuments(laptop)];
        },
        { timeout: 60_000, intervals: [3_000] },
      )
      .toMatchObject([both, both]);
    expect(await sharedItems(desk)).toEqual(await sharedItems(laptop));
    await expect.poll(async () => (await open.state()).mode).toBe('flag');
    await expect(
      atDesk.getByRole('group', { name: 'Mode for Nate' }).getByRole('radio', { name: 'Flag' }),
    ).toBeChecked();
  });
}
