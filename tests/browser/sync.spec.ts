import type { Page } from '@playwright/test';
import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';

const STORY = ownPage('yahoo-caas--story');

interface WithSync {
  readonly chrome: {
    readonly storage: {
      readonly sync: { get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
    };
  };
}

const shared = (controller: Page): Promise<string> =>
  controller.evaluate(async () =>
    JSON.stringify(await (globalThis as unknown as WithSync).chrome.storage.sync.get(null)),
  );

/** Does what another of the reader's browsers would do: puts its own edits where all of them look. */
const shareFromElsewhere = (controller: Page, path: string, value: unknown): Promise<void> =>
  controller.evaluate(
    ([path, value]) =>
      (globalThis as unknown as WithSync).chrome.storage.sync.set({
        'entries.63': { format: 1, rows: [[path, Date.now(), 'elsewhere', value]] },
      }),
    [path, value] as const,
  );

test('a mode chosen here is handed to the reader’s other browsers, and theirs acts here at once', async ({
  open,
  extension,
}) => {
  const page = await open(STORY);
  expect((await page.state()).mode).toBe('clean');
  await shareFromElsewhere(extension.controller, 'settings/modes/yahoo', 'flag');
  await expect.poll(async () => (await page.state()).mode).toBe('flag');

  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByRole('group', { name: 'Mode for AOL', exact: true }).getByRole('radio', { name: 'Off' }).check();
  await expect.poll(() => shared(extension.controller)).toContain('settings/modes/aol');
  expect(await shared(extension.controller)).toContain('settings/modes/yahoo');
  await options.close();
});

test('a rule of the reader’s own from another browser holds on the next page', async ({ open, extension }) => {
  const rule = {
    version: 1,
    id: 'lindmouth',
    role: 'outlet',
    name: 'The Lindmouth Ledger',
    url: 'https://www.skerrygazette.example/',
    hosts: ['skerrygazette.example'],
  };
  await shareFromElsewhere(extension.controller, 'rules/lindmouth', rule);
  const page = ownPage('ad-label--positives');
  await expect.poll(async () => (await (await open(page)).state()).siteName).toBe('The Lindmouth Ledger');
});
