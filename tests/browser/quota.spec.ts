import fs from 'node:fs';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/lib/extension-browser.ts';
import { expect, test } from './fixtures.ts';
import { file, openOptions } from './support/options.ts';

const json = (content: object) => file('copy.json', JSON.stringify(content), 'application/json');

interface WithStorage {
  readonly chrome: {
    readonly storage: Readonly<
      Record<
        'local' | 'sync',
        {
          readonly QUOTA_BYTES: number;
          getBytesInUse(keys: null): Promise<number>;
          get(keys: string): Promise<Record<string, unknown>>;
          set(items: object): Promise<void>;
          remove(keys: string): Promise<void>;
        }
      >
    >;
  };
}

/** Uses up what the browser gives the extension on this device, but for some bytes. */
const fillLocal = ({ controller }: ExtensionBrowser): Promise<void> =>
  controller.evaluate(async () => {
    const { local } = (globalThis as unknown as WithStorage).chrome.storage;
    const left = local.QUOTA_BYTES - (await local.getBytesInUse(null));
    await local.set({ ballast: 'x'.repeat(left - 40) });
  });

const makeRoom = ({ controller }: ExtensionBrowser): Promise<void> =>
  controller.evaluate(() => (globalThis as unknown as WithStorage).chrome.storage.local.remove('ballast'));

const storedModes = ({ controller }: ExtensionBrowser): Promise<unknown> =>
  controller.evaluate(async () => {
    const { settings } = await (globalThis as unknown as WithStorage).chrome.storage.local.get('settings');
    return (settings as { modes?: unknown } | undefined)?.modes;
  });

/** Saves everything to a file, and gives what it holds. */
async function save(options: Page): Promise<unknown> {
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save to a file' }).click();
  return JSON.parse(fs.readFileSync(await (await download).path(), 'utf8'));
}

async function read(options: Page, content: object): Promise<void> {
  await options.getByLabel('Read a file').setInputFiles(json(content));
  await options.getByRole('button', { name: 'Take over' }).click();
}

/** A selector of about that length. */
const noise = (length: number): string =>
  Array.from({ length: Math.ceil(length / 40) }, () => `.x${crypto.randomUUID()}`).join();

/** A rule of about so many bytes that no compression makes smaller. */
const rule = (id: string, bytes: number) => ({
  version: 2,
  id,
  role: 'outlet',
  name: id,
  url: 'https://r.example/',
  hosts: [`${id}.example`],
  keep: Array.from({ length: Math.ceil(bytes / 500) }, () => ({ selector: noise(Math.min(bytes, 500)) })),
});
const rules = (count: number, bytes: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`r${at}`, rule(`r${at}`, bytes)]));

test('with this device’s storage full nothing is lost, it is said, and everything can still be saved to a file', async ({
  extension,
}) => {
  const options = await openOptions(extension);
  await read(options, { cleanCopy: 1, settings: { version: 1, modes: { yahoo: 'flag' } } });
  await expect(options.getByText('The file was taken over.')).toBeVisible();
  await fillLocal(extension);
  await read(options, { cleanCopy: 1, settings: { version: 1, modes: { aol: 'off' } }, rules: rules(3, 2_000) });
  await expect(options.getByText(/^Your settings could not be saved: .*quota/i)).toBeVisible();
  expect(await storedModes(extension)).toEqual({ yahoo: 'flag' });
  const saved = await save(options);
  expect(saved).toMatchObject({ settings: { modes: { yahoo: 'flag' } } });
  expect(saved).not.toHaveProperty('rules.r0');

  await makeRoom(extension);
  await read(options, { cleanCopy: 1, settings: { version: 1, modes: { aol: 'off' } } });
  await expect(options.getByText('The file was taken over.')).toBeVisible();
  expect(await storedModes(extension)).toEqual({ yahoo: 'flag', aol: 'off' });
  await options.close();
});

test('one rule too large for the browser to carry is named, and all others are carried', async ({ extension }) => {
  const options = await openOptions(extension);
  await read(options, { cleanCopy: 1, rules: { large: rule('large', 20_000), small: rule('small', 200) } });
  await expect(options.getByText(/^Too large for your browser to carry .*: large\.$/)).toBeVisible();
  await expect.poll(() => shared(extension)).toContain('rules/small');
  expect(await shared(extension)).not.toContain('rules/large');
  expect(await save(options)).toMatchObject({ rules: { large: { id: 'large' }, small: { id: 'small' } } });
  await options.close();
});

test('more than the browser carries in all stays here, is said, and is carried once there is less', async ({
  extension,
}) => {
  const options = await openOptions(extension);
  await read(options, { cleanCopy: 1, rules: rules(60, 5_000) });
  await expect(options.getByText(/more than the 100 kB your browser carries to other devices/)).toBeVisible();
  expect(Object.keys(((await save(options)) as { rules: object }).rules)).toHaveLength(60);
  await options.getByRole('button', { name: 'Undo the last file' }).click();
  await expect(options.getByText(/^Your browser carries settings and rules to your other devices/)).toBeVisible();
  await options.close();
});

test('writes the browser refuses for their number lose nothing, and it is said', async ({ extension }) => {
  const options = await openOptions(extension);
  await useUpWrites(extension);
  await read(options, { cleanCopy: 1, settings: { version: 1, modes: { yahoo: 'flag' } } });
  await expect(options.getByText(/MAX_WRITE_OPERATIONS/)).toBeVisible();
  expect(await storedModes(extension)).toEqual({ yahoo: 'flag' });
  expect(await save(options)).toMatchObject({ settings: { modes: { yahoo: 'flag' } } });
  await options.close();
});

test('a list there is no room for is not half kept, and it is said', async ({ extension }) => {
  const options = await openOptions(extension);
  const session = await extension.context.newCDPSession(options);
  const origin = `chrome-extension://${extension.id}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
  const lines = Array.from({ length: 20_000 }, (_, at) => `site${at}.example##.slot-${at}`);
  await options.getByLabel('Add a list from a file').setInputFiles(file('long.txt', lines.join('\n')));
  await expect(options.getByText(/^The list could not be kept: .*Free some space on this device/)).toBeVisible();
  await expect(options.getByText('You have added no list.')).toBeVisible();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await options.getByLabel('Add a list from a file').setInputFiles(file('long.txt', lines.join('\n')));
  await expect(options.getByText('Filters for named sites: 20,000')).toBeVisible();
  await options.close();
});

const shared = ({ controller }: ExtensionBrowser): Promise<string> =>
  controller.evaluate(async () => {
    const { sync } = (globalThis as unknown as WithStorage).chrome.storage;
    return JSON.stringify(await sync.get(null as unknown as string));
  });

/** Writes as often as the browser allows in a minute. */
const useUpWrites = ({ controller }: ExtensionBrowser): Promise<void> =>
  controller.evaluate(async () => {
    const { sync } = (globalThis as unknown as WithStorage).chrome.storage;
    for (let writes = 0; writes < 200; writes++) {
      try {
        await sync.set({ count: writes });
      } catch {
        return;
      }
    }
  });
