import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/settings';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { loadSettings, saveMode, saveSettings } = await import('../../platform/settings');
const { bringInSync, keepInSync, syncState } = await import('../../platform/sync');
const { stored, synced } = fake.test;

type Stored = [string, unknown][];
let devices: Record<string, Stored>;

/** Does something in one of the reader's browsers: each has its own storage, what is synchronised they share. */
async function on(name: string, work: () => Promise<unknown>): Promise<void> {
  stored.clear();
  for (const [key, value] of devices[name] ?? []) stored.set(key, value);
  await work();
  await bringInSync();
  devices[name] = [...stored];
}

beforeEach(() => {
  devices = {};
  stored.clear();
  synced.clear();
  fake.storage.onChanged.listeners.clear();
});

describe('two of the reader’s browsers', () => {
  it('have each other’s choices', async () => {
    await on('desk', () => saveMode('yahoo', 'flag'));
    await on('lap', () => saveSettings({ mode: 'off' }));
    await on('desk', () => saveMode('aol', 'off'));
    for (const name of ['desk', 'lap']) {
      await on(name, async () => undefined);
      expect((await loadSettings()).settings).toEqual({
        ...DEFAULT_SETTINGS,
        mode: 'off',
        modes: { yahoo: 'flag', aol: 'off' },
      });
    }
  });

  it('write nothing when there is nothing new', async () => {
    await on('desk', () => saveMode('yahoo', 'flag'));
    await on('lap', async () => undefined);
    const before = [...synced];
    fake.storage.sync.set.mockClear();
    for (const name of ['desk', 'lap', 'desk']) await on(name, async () => undefined);
    expect(fake.storage.sync.set).not.toHaveBeenCalled();
    expect([...synced]).toEqual(before);
  });

  it('lose nothing when one overwrites what the other shared', async () => {
    await on('desk', () => saveMode('yahoo', 'flag'));
    synced.clear();
    await on('lap', () => saveMode('aol', 'off'));
    await on('desk', async () => undefined);
    await on('lap', async () => undefined);
    expect((await loadSettings()).settings.modes).toEqual({ yahoo: 'flag', aol: 'off' });
  });
});

it('an item that cannot be read is written anew from what each browser knows', async () => {
  await on('desk', () => saveMode('yahoo', 'flag'));
  const [key] = [...synced.keys()];
  synced.set(String(key), { format: 1, packed: 'no base64' });
  await on('lap', () => saveMode('aol', 'off'));
  await on('desk', async () => undefined);
  await on('lap', async () => undefined);
  expect((await loadSettings()).settings.modes).toEqual({ yahoo: 'flag', aol: 'off' });
});

describe('what cannot be shared stays on this device, and it is said why', () => {
  it('when the browser refuses', async () => {
    fake.storage.sync.set.mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded'));
    await on('desk', () => saveMode('yahoo', 'flag'));
    expect(await syncState()).toEqual({ kind: 'refused', why: 'MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded' });
    expect((await loadSettings()).settings.modes).toEqual({ yahoo: 'flag' });
    await on('desk', async () => undefined);
    expect(await syncState()).toMatchObject({ kind: 'shared' });
  });

  it('when the browser does not answer, and settings can be saved meanwhile', async () => {
    vi.useFakeTimers();
    fake.storage.sync.get.mockReturnValueOnce(new Promise(() => undefined));
    const trying = bringInSync();
    await saveMode('yahoo', 'flag');
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    await trying;
    expect(await syncState()).toEqual({ kind: 'refused', why: 'problem_sync_silent' });
    expect((await loadSettings()).settings.modes).toEqual({ yahoo: 'flag' });
  });

  it('when there is more than fits', async () => {
    const noise = (seed: number): string[] =>
      Array.from({ length: 300 }, (_, at) => Math.sin(at * 600 + seed).toString(36));
    const rules = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`r${at}`, { keep: noise(at) }]));
    await on('desk', () => fake.storage.local.set({ rules }));
    expect(await syncState()).toMatchObject({ kind: 'full' });
    expect(synced.size).toBe(0);
    expect(stored.get('rules')).toEqual(rules);
  });

  it('when a newer version wrote what is there, which is left as it is', async () => {
    synced.set('entries.0', { format: 9, secret: true });
    await on('desk', () => saveMode('yahoo', 'flag'));
    expect(await syncState()).toEqual({ kind: 'newer' });
    expect([...synced]).toEqual([['entries.0', { format: 9, secret: true }]]);
  });

  it('when the settings are of another version, which are not touched', async () => {
    const future = { version: 2, everything: 'new' };
    await on('desk', () => fake.storage.local.set({ settings: future }));
    expect(stored.get('settings')).toEqual(future);
    expect(synced.size).toBe(0);
  });
});

it('rejects when this device’s storage is full, so that nothing is taken for kept', async () => {
  await on('desk', () => saveMode('yahoo', 'flag'));
  fake.storage.local.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await expect(on('lap', async () => undefined)).rejects.toThrow('QUOTA_BYTES');
});

it('follows every change by itself, few writes for many changes', async () => {
  vi.useFakeTimers();
  fake.storage.sync.set.mockClear();
  keepInSync((error) => expect.fail(String(error)));
  for (const site of ['a', 'b', 'c', 'd', 'e']) await saveMode(site, 'off');
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  expect(fake.storage.sync.set.mock.calls.length).toBeLessThanOrEqual(2);
  expect(JSON.stringify([...synced])).toContain('settings/modes/e');
});

it('an edit counts from when it was made, though the one before is being shared', async () => {
  vi.useFakeTimers({ now: 100_000 });
  keepInSync((error) => expect.fail(String(error)));
  await saveMode('aol', 'off');
  await vi.advanceTimersByTimeAsync(100);
  await saveMode('yahoo', 'off');
  const theirs = [['settings/modes/yahoo', Date.now() + 1_000, 'elsewhere', 'flag']];
  await vi.advanceTimersByTimeAsync(1_000);
  await fake.storage.sync.set({ 'entries.63': { format: 1, rows: theirs } });
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect((await loadSettings()).settings.modes).toEqual({ aol: 'off', yahoo: 'flag' });
});
