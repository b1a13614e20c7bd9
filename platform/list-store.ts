import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import {
  ALL_SITES,
  type FilterPart,
  type HostFilters,
  hostsAbove,
  partOfHost,
  selectorsFor,
} from '../core/lists/index-filters';
import type { CosmeticList, UnusedLine } from '../core/lists/list';
import type { ListedSelectors } from '../core/lists/listed-rules';
import { tellListsChanged } from './list-news';

interface Lists extends DBSchema {
  lists: { key: string; value: CosmeticList };
  /** The files as they were read, for export. */
  texts: { key: string; value: string };
  unused: { key: string; value: readonly UnusedLine[] };
  /** Filters by list and part. */
  filters: { key: [string, number]; value: FilterPart };
}

/** A list with everything that is kept of it. */
export interface StoredList {
  readonly list: CosmeticList;
  readonly text: string;
  readonly unused: readonly UnusedLine[];
  readonly parts: ReadonlyMap<number, FilterPart>;
}

let opening: Promise<IDBPDatabase<Lists>> | null = null;

/**
 * The extension's own database: lists are too large for its storage, which tells every page of every change. Whoever asks
 * next after a failure may have better luck.
 */
function open(): Promise<IDBPDatabase<Lists>> {
  opening ??= openDB<Lists>('lists', 1, {
    upgrade(database) {
      for (const name of ['lists', 'texts', 'unused', 'filters'] as const) database.createObjectStore(name);
    },
    // Another page of the extension brings a newer version, or the browser ended the connection.
    blocking: () => close(),
    terminated: () => close(),
  });
  opening.catch(() => {
    opening = null;
  });
  return opening;
}

function close(): void {
  void opening?.then((database) => database.close());
  opening = null;
}

const STORES = ['lists', 'texts', 'unused', 'filters'] as const;
const partsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** The reader's lists, by name. Rejects in the browser's words. */
export async function allLists(): Promise<CosmeticList[]> {
  const lists = await (await open()).getAll('lists');
  return lists.sort((one, other) => one.name.localeCompare(other.name));
}

/** Keeps a list whole, in place of what there was under its id, or, when that fails, nothing of it. */
export async function storeList({ list, text, unused, parts }: StoredList): Promise<void> {
  const change = (await open()).transaction(STORES, 'readwrite');
  const filters = change.objectStore('filters');
  await filters.delete(partsOf(list.id));
  // One after another: all at once would keep the page busy until the last is copied.
  for (const [part, value] of parts) await filters.put(value, [list.id, part]);
  await Promise.all([
    change.objectStore('lists').put(list, list.id),
    change.objectStore('texts').put(text, list.id),
    change.objectStore('unused').put(unused, list.id),
    change.done,
  ]);
  await tellListsChanged();
}

/** Changes how a list is used. A list that is gone stays gone. */
export async function changeList(id: string, patch: Partial<CosmeticList>): Promise<void> {
  const change = (await open()).transaction('lists', 'readwrite');
  const list = await change.store.get(id);
  if (list !== undefined) await change.store.put({ ...list, ...patch, id }, id);
  await change.done;
  await tellListsChanged();
}

/** Removes a list and all that came with it. */
export async function removeList(id: string): Promise<void> {
  const change = (await open()).transaction(STORES, 'readwrite');
  await Promise.all([
    change.objectStore('lists').delete(id),
    change.objectStore('texts').delete(id),
    change.objectStore('texts').delete(replacedKey(id)),
    change.objectStore('unused').delete(id),
    change.objectStore('filters').delete(partsOf(id)),
    change.done,
  ]);
  await tellListsChanged();
}

/** The lines of a list that are not used. */
export async function unusedLines(id: string): Promise<readonly UnusedLine[]> {
  return (await (await open()).get('unused', id)) ?? [];
}

/** A list's file as it was read; empty for a list that is gone. */
export async function listText(id: string): Promise<string> {
  return (await (await open()).get('texts', id)) ?? '';
}

/** Sets the text a list has aside, so that another file in its place can be taken back. */
export async function keepReplaced(id: string): Promise<void> {
  await (await open()).put('texts', await listText(id), replacedKey(id));
}

/** The text of a list before the last file that took its place; empty when none did. */
export const replacedText = (id: string): Promise<string> => listText(replacedKey(id));

const replacedKey = (id: string): string => `replaced ${id}`;

/** What the lists that are switched on have for a host. Reads nothing but what concerns it. */
export async function listedFor(host: string): Promise<ListedSelectors> {
  const database = await open();
  const lists = (await database.getAll('lists')).filter(({ isOn }) => isOn);
  if (lists.length === 0) return new Map();
  const filters = database.transaction('filters').store;
  const found = await Promise.all(
    lists.map(async (source) => ({
      source,
      filters: await Promise.all(
        [...hostsAbove(host), ALL_SITES].map(async (above) => {
          const part = await filters.get([source.id, partOfHost(above)]);
          const there = part !== undefined && Object.hasOwn(part, above) ? part[above] : undefined;
          return there === undefined ? NONE : above === ALL_SITES && !source.withGeneric ? exceptionsOf(there) : there;
        }),
      ),
    })),
  );
  return selectorsFor(host, found);
}

const NONE: HostFilters = { hide: [], keep: [] };
const exceptionsOf = ({ keep }: HostFilters): HostFilters => ({ hide: [], keep });
