import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FilterIndex } from '../../core/lists/index-filters';
import type { CosmeticList, Filter } from '../../core/lists/list';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { allLists, changeList, listedFor, listText, removeList, storeList, unusedLines } = await import(
  '../../platform/list-store'
);
const { watchLists } = await import('../../platform/list-news');

const filter = (selector: string, hosts: string[], isException = false): Filter => ({
  selector,
  hosts,
  notHosts: [],
  isException,
});

async function store(id: string, filters: Filter[], patch: Partial<CosmeticList> = {}): Promise<void> {
  const index = new FilterIndex();
  for (const one of filters) index.add(one);
  const counts = { lines: 1, forSites: 1, generic: 0, network: 0, unused: 1 };
  const list = { id, name: id, read: 0, isOn: true, kind: 'ad' as const, withGeneric: false, counts, ...patch };
  const unused = [{ line: 1, text: 'x', why: 'syntax' as const }];
  await storeList({ list, text: `text of ${id}`, unused, parts: index.parts() });
}

const on = async (host: string): Promise<string[]> =>
  [...(await listedFor(host))].map(([selector, { id }]) => `${id} ${selector}`);

beforeEach(async () => {
  for (const { id } of await allLists()) await removeList(id);
});

describe('lists that are kept', () => {
  it('are looked up by the host of a page', async () => {
    await store('one', [filter('.a', ['example.com']), filter('.c', [])]);
    await store('two', [filter('.b', ['news.example.com'])]);
    expect(await on('news.example.com')).toEqual(['one .a', 'two .b']);
    expect(await on('other.example')).toEqual([]);
  });

  it('count only while they are switched on, and for all sites when that is wanted', async () => {
    await store('one', [filter('.a', ['example.com']), filter('.c', [])]);
    await changeList('one', { withGeneric: true });
    expect(await on('example.com')).toEqual(['one .a', 'one .c']);
    await changeList('one', { isOn: false });
    expect(await on('example.com')).toEqual([]);
  });

  it('take the exceptions of each other, those for all sites too', async () => {
    await store('one', [filter('.a', ['example.com']), filter('.b', ['example.com'])]);
    await store('two', [filter('.a', ['example.com'], true), filter('.b', [], true)]);
    expect(await on('example.com')).toEqual([]);
  });

  it('are replaced whole by a newer file, and leave nothing when they go', async () => {
    await store('one', [filter('.old', ['example.com']), filter('.old', ['gone.example'])]);
    await store('one', [filter('.new', ['example.com'])]);
    expect(await on('example.com')).toEqual(['one .new']);
    expect(await on('gone.example')).toEqual([]);
    expect([await listText('one'), await unusedLines('one')]).toEqual([
      'text of one',
      [{ line: 1, text: 'x', why: 'syntax' }],
    ]);
    await removeList('one');
    expect(await on('example.com')).toEqual([]);
    expect([await allLists(), await listText('one'), await unusedLines('one')]).toEqual([[], '', []]);
  });
});

it('every change of a list is told to all of the extension', async () => {
  const told = vi.fn();
  const stop = watchLists(told);
  await store('one', [filter('.a', ['example.com'])]);
  await changeList('one', { isOn: false });
  await removeList('one');
  expect(told).toHaveBeenCalledTimes(3);
  stop();
  await store('one', [filter('.a', ['example.com'])]);
  expect(told).toHaveBeenCalledTimes(3);
});
