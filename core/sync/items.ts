import { isRecord } from '../same';
import { type Entries, type Entry, isPath } from './entries';

/** What `storage.sync` takes: https://developer.chrome.com/docs/extensions/reference/api/storage#storage_areas */
export const SYNC_LIMITS = { item: 8_192, total: 102_400, items: 512 } as const;

/** Items we spread entries over. A change writes one of them, and a full one takes no room from the others. */
const PLACES = 64;

/** Begins the key of each item of ours. */
const PREFIX = 'entries.';

/** Whether a key of `storage.sync` is that of an item of ours. */
export const isItem = (key: string): boolean => key.startsWith(PREFIX);

/** Format of an item; one of another is left as it is. */
const FORMAT = 1;

/** Bytes from which on an item is compressed. */
const WORTH_PACKING = 512;

/** Makes text shorter and back again. `unpack` throws when it is not what `pack` made. */
export interface Squeeze {
  readonly pack: (text: string) => Promise<string>;
  readonly unpack: (packed: string) => Promise<string>;
}

/** Items by their key, as `storage.sync` takes them. */
export type Items = ReadonlyMap<string, unknown>;

/** Entries as items. */
export interface Packed {
  readonly items: Items;
  /** What the items take, in bytes as browsers count. */
  readonly bytes: number;
  /** Paths of entries that fit no item. */
  readonly tooLarge: readonly string[];
}

/** What was read from items. */
export interface Unpacked {
  readonly entries: Entries;
  /** Whether a newer version of the extension wrote some of them. */
  readonly isNewer: boolean;
}

type Row = readonly [path: string, at: number, by: string, value?: unknown];

/** Bytes browsers count for an item. Chromium writes `<` as six. */
export function sizeOf(key: string, value: unknown): number {
  const text = JSON.stringify(value);
  return new TextEncoder().encode(key + text).length + 5 * (text.split('<').length - 1);
}

/** Spreads entries over items within the limits, the same way in every browser. */
export async function packEntries(entries: Entries, squeeze: Squeeze): Promise<Packed> {
  const places = Array.from({ length: PLACES }, (): Row[] => []);
  for (const path of [...entries.keys()].sort()) {
    const entry = entries.get(path);
    if (entry !== undefined) places[placeOf(path)]?.push(rowOf(path, entry));
  }
  const items = new Map<string, unknown>();
  const tooLarge: string[] = [];
  for (const [place, rows] of places.entries()) {
    let over: Row[] = rows;
    for (let part = 0; over.length > 0; part++) {
      const key = `${PREFIX}${place}${part === 0 ? '' : `.${part}`}`;
      const { value, rest } = await fill(key, over, squeeze);
      if (value === null) tooLarge.push(...over.slice(0, 1).map(([path]) => path));
      else items.set(key, value);
      over = rest;
    }
  }
  const bytes = [...items].reduce((sum, [key, value]) => sum + sizeOf(key, value), 0);
  return { items, bytes, tooLarge };
}

/** As many of the rows as one item takes, and the rest. `value` is `null` when not even the first fits. */
async function fill(key: string, rows: readonly Row[], squeeze: Squeeze): Promise<{ value: unknown; rest: Row[] }> {
  for (let most = rows.length; most > 0; most = Math.floor(most / 2)) {
    const some = rows.slice(0, most);
    const value = await shorter(some, squeeze);
    if (sizeOf(key, value) <= SYNC_LIMITS.item) return { value, rest: rows.slice(most) };
  }
  return { value: null, rest: rows.slice(1) };
}

/** Rows as an item: as they are, or compressed when that saves anything worth the work. */
async function shorter(rows: readonly Row[], squeeze: Squeeze): Promise<unknown> {
  const plain = { format: FORMAT, rows };
  if (sizeOf('', plain) < WORTH_PACKING) return plain;
  const packed = { format: FORMAT, packed: await squeeze.pack(JSON.stringify(rows)) };
  return sizeOf('', packed) < sizeOf('', plain) ? packed : plain;
}

/**
 * Reads what `storage.sync` holds. What is not ours is passed over, and so is an item that cannot be read: every browser
 * keeps all it has heard of, and writes it anew.
 */
export async function unpackEntries(stored: Readonly<Record<string, unknown>>, squeeze: Squeeze): Promise<Unpacked> {
  const entries = new Map<string, Entry>();
  let isNewer = false;
  for (const [key, value] of Object.entries(stored)) {
    if (!isItem(key)) continue;
    if (isRecord(value) && typeof value.format === 'number' && value.format > FORMAT) isNewer = true;
    else {
      for (const [path, entry] of (await rowsOf(value, squeeze)) ?? []) {
        const other = entries.get(path);
        if (other === undefined || other.at < entry.at) entries.set(path, entry);
      }
    }
  }
  return { entries, isNewer };
}

async function rowsOf(item: unknown, squeeze: Squeeze): Promise<readonly (readonly [string, Entry])[] | null> {
  if (!isRecord(item)) return null;
  try {
    const { packed } = item;
    const rows: unknown = typeof packed === 'string' ? JSON.parse(await squeeze.unpack(packed)) : item.rows;
    return readRows(rows);
  } catch {
    return null;
  }
}

/** Entries as rows, to be kept as JSON. */
export const writeRows = (entries: Entries): readonly unknown[] =>
  [...entries].map(([path, entry]) => rowOf(path, entry));

/** Rows read back; `null` when they are none. A row that is no entry is left out. */
export function readRows(rows: unknown): readonly (readonly [string, Entry])[] | null {
  if (!Array.isArray(rows)) return null;
  return rows.flatMap((row: unknown) => {
    if (!Array.isArray(row)) return [];
    const [path, at, by, value]: unknown[] = row;
    if (typeof path !== 'string' || !isPath(path) || !Number.isSafeInteger(at) || typeof by !== 'string') return [];
    const edit = { at: Number(at), by };
    return [[path, value === undefined ? edit : { value, ...edit }] as const];
  });
}

const rowOf = (path: string, { value, at, by }: Entry): Row =>
  value === undefined ? [path, at, by] : [path, at, by, value];

/** FNV-1a, to spread paths evenly. */
function placeOf(path: string): number {
  let hash = 0x811c9dc5;
  for (const letter of path) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % PLACES;
}
