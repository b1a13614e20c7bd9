import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/settings';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { everything, lastUndo, readBackup, resetAll, takeOver, undoLast } = await import('../../platform/backup');
const { importList } = await import('../../platform/list-import');
const { allLists, listedFor, removeList } = await import('../../platform/list-store');
const { loadStatistics, noteFound } = await import('../../platform/statistics');
const { builtInRule, rulesInUse } = await import('../../platform/reader-rules');
const { saveMode } = await import('../../platform/settings');
const { stored } = fake.test;

const LIST = { name: 'one.txt', text: '! Title: One\nexample.com##.old' };
const selectors = async () => [...(await listedFor('example.com')).keys()];

/** Saves everything, as its file has it. */
const save = async (): Promise<string> => JSON.stringify(await everything());

async function readIn(text: string): Promise<void> {
  const read = await readBackup(text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  await takeOver(read.plan);
}

beforeEach(async () => {
  stored.clear();
  for (const { id } of await allLists()) await removeList(id);
});

describe('everything the reader set', () => {
  it('comes back from its file after all was lost', async () => {
    await saveMode('yahoo', 'flag');
    await noteFound({ day: '2026-11-01', site: 'yahoo', kinds: { ad: 4 } });
    await importList(LIST, { kind: 'prompt', withGeneric: true });
    const file = await save();
    stored.clear();
    for (const { id } of await allLists()) await removeList(id);
    await readIn(file);
    expect(stored.get('settings')).toMatchObject({ modes: { yahoo: 'flag' } });
    expect((await loadStatistics()).spans).toEqual({ '2026-11-01': { yahoo: { ad: 4 } } });
    expect(await selectors()).toEqual(['.old']);
    expect(await allLists()).toMatchObject([{ name: 'One', kind: 'prompt', withGeneric: true, isOn: true }]);
  });

  it('changes nothing when it is all here', async () => {
    await saveMode('yahoo', 'flag');
    await importList(LIST, { kind: 'ad' });
    expect(await readBackup(await save())).toMatchObject({ plan: { changes: [], lists: [] } });
  });

  it('can be saved when nothing more can be stored, and when its version is unknown', async () => {
    stored.set('settings', { version: 9, everything: 'new' });
    fake.storage.local.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(JSON.parse(await save())).toMatchObject({ settings: { version: 9, everything: 'new' } });
    fake.storage.local.set.mockReset();
  });
});

describe('an import', () => {
  it('is taken back with the lists it brought, and with the file a list had before', async () => {
    await importList(LIST, { kind: 'ad', isOn: false });
    const one = { name: 'One', text: 'example.com##.new', kind: 'prompt', isOn: true, withGeneric: false };
    const lists = [one, { ...one, name: 'Two', text: 'example.com##.two' }];
    const statistics = { version: 1, spans: { '2026-11-01': { yahoo: { ad: 4 } } } };
    await readIn(JSON.stringify({ cleanCopy: 1, settings: { version: 1, modes: { aol: 'off' } }, lists, statistics }));
    await noteFound({ day: '2026-11-02', site: 'aol', kinds: { ad: 1 } });
    expect((await selectors()).sort()).toEqual(['.new', '.two']);
    expect(await lastUndo()).toMatchObject({ what: 'file' });
    await undoLast();
    expect(await allLists()).toMatchObject([{ name: 'One', kind: 'ad', isOn: false }]);
    expect(stored.get('settings')).toMatchObject({ modes: {} });
    expect((await loadStatistics()).spans).toEqual({ '2026-11-02': { aol: { ad: 1 } } });
    expect(await lastUndo()).toBeNull();
  });

  it('whose undo fails on the way can be taken back another time', async () => {
    const lists = [{ name: 'Two', text: 'example.com##.two', kind: 'ad', isOn: true, withGeneric: false }];
    await readIn(JSON.stringify({ cleanCopy: 1, settings: { version: 1, modes: { aol: 'off' } }, lists }));
    fake.storage.local.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(undoLast()).rejects.toThrow('QUOTA_BYTES');
    await undoLast();
    expect(await allLists()).toEqual([]);
    expect(stored.get('settings')).toMatchObject({ modes: {} });
  });

  it('whose undo fails takes what the file had counted out once, and leaves what was counted here', async () => {
    await noteFound({ day: '2026-11-01', site: 'yahoo', kinds: { ad: 14 } });
    const file = await save();
    stored.clear();
    await noteFound({ day: '2026-11-01', site: 'yahoo', kinds: { ad: 10 } });
    await readIn(file);
    expect((await loadStatistics()).spans).toEqual({ '2026-11-01': { yahoo: { ad: 14 } } });
    const set = fake.storage.local.set.getMockImplementation();
    fake.storage.local.set.mockImplementation(async (values) => {
      if ('undo' in values) throw new Error('QUOTA_BYTES quota exceeded');
      await set?.(values);
    });
    await expect(undoLast()).rejects.toThrow('QUOTA_BYTES');
    if (set !== undefined) fake.storage.local.set.mockImplementation(set);
    await undoLast();
    expect((await loadStatistics()).spans).toEqual({ '2026-11-01': { yahoo: { ad: 10 } } });
  });

  it('keeps of a built-in rule that is whole in the file what was changed in it', async () => {
    const builtIn = builtInRule('yahoo');
    const keep = [{ selector: '.mine' }];
    await readIn(JSON.stringify({ cleanCopy: 1, rules: { yahoo: { ...builtIn, keep }, aol: builtInRule('aol') } }));
    expect(stored.get('rules')).toEqual({
      yahoo: expect.objectContaining({ id: 'yahoo', changes: expect.anything() }),
    });
    expect((await rulesInUse()).find(({ id }) => id === 'yahoo')?.keep).toEqual(keep);
  });

  it('that cannot be stored changes nothing, and says why', async () => {
    await saveMode('yahoo', 'flag');
    const before = structuredClone([...stored]);
    fake.storage.local.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const file = JSON.stringify({ cleanCopy: 1, settings: { version: 1, modes: { aol: 'off' } } });
    await expect(readIn(file)).rejects.toThrow(/problem_settings_not_saved.*QUOTA_BYTES/s);
    expect([...stored]).toEqual(before);
  });

  it('does not touch settings of a newer version', async () => {
    stored.set('settings', { version: 9 });
    const file = JSON.stringify({ cleanCopy: 1, settings: { version: 1, modes: { aol: 'off' } } });
    await expect(readIn(file)).rejects.toThrow('problem_settings_newer');
    expect(stored.get('settings')).toEqual({ version: 9 });
  });
});

it('a reset is taken back, and what was chosen after it stays', async () => {
  await saveMode('yahoo', 'flag');
  await resetAll();
  expect(stored.get('settings')).toEqual(DEFAULT_SETTINGS);
  await saveMode('aol', 'off');
  await undoLast();
  expect(stored.get('settings')).toMatchObject({ modes: { yahoo: 'flag', aol: 'off' } });
});

it('a list without a filter is refused, and so is one that cannot be kept', async () => {
  await expect(importList({ name: 'notes.txt', text: '! nothing' }, { kind: 'ad' })).rejects.toThrow(
    'problem_list_empty',
  );
  await expect(importList({ name: 'page.txt', text: '<!doctype html>' }, { kind: 'ad' })).rejects.toThrow(
    'problem_list_page',
  );
  expect(await allLists()).toEqual([]);
});
