import { canonical, isRecord, isSame } from '../same';

/** One value of the reader's, or that it was taken away, with when and in which browser that was done. */
export interface Entry {
  /** JSON; absent when it was taken away. */
  readonly value?: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** A name this browser made up for itself; decides between two edits of the same millisecond. */
  readonly by: string;
}

/** Entries by their path in the document, such as `settings/modes/yahoo`. */
export type Entries = ReadonlyMap<string, Entry>;

/** Who edits, and when. */
export interface Edit {
  readonly at: number;
  readonly by: string;
}

/**
 * The values of a document by path. Where `defaults` has a record, its fields are values of their own; where it has an
 * empty one, the reader makes the keys, and each key is one value, however deep: so edits meet per outlet.
 */
export function leavesOf(document: unknown, defaults: unknown, at: readonly string[] = []): Map<string, unknown> {
  if (!isRecord(document) || !isRecord(defaults)) return new Map([[pathOf(at), document]]);
  const open = isOpen(defaults);
  const leaves = Object.entries(document).flatMap(([key, value]) => {
    const path = [...at, key];
    return open ? [[pathOf(path), value] as const] : [...leavesOf(value, defaults[key], path)];
  });
  return new Map(leaves.filter(([, value]) => value !== undefined));
}

/**
 * The document as entries: what did not change since `known` keeps its time, what did gets that of `edit`. A value that
 * was never set and is still the default is no edit, and so wins over nobody's choice. Fields this version does not know
 * stay as they were; what is missing counts as taken away only where the reader makes the keys.
 */
export function stamped(known: Entries, document: unknown, defaults: unknown, edit: Edit): Entries {
  const leaves = leavesOf(document, defaults);
  const standard = leavesOf(defaults, defaults);
  const entries = new Map(known);
  for (const [path, value] of leaves) {
    const before = known.get(path);
    const isUnchanged = before === undefined ? isSame(value, standard.get(path)) : isSame(value, before.value);
    if (!isUnchanged) entries.set(path, { value, at: after(before, edit.at), by: edit.by });
  }
  for (const [path, before] of known) {
    if (leaves.has(path) || before.value === undefined || !isOfReader(path, defaults)) continue;
    entries.set(path, { at: after(before, edit.at), by: edit.by });
  }
  return entries;
}

/** Both together: of each path the later edit. The order of the two does not matter. */
export function merged(ours: Entries, theirs: Entries): Entries {
  const all = new Map(ours);
  for (const [path, entry] of theirs) {
    const mine = all.get(path);
    if (mine === undefined || isLater(entry, mine)) all.set(path, entry);
  }
  return all;
}

/** The document with values in their places; `undefined` takes one away. What is not spoken of stays as it is. */
export function withLeaves(document: unknown, leaves: Iterable<readonly [path: string, value: unknown]>): unknown {
  let changed = document;
  for (const [path, value] of leaves) changed = withValue(changed, keysOf(path), value);
  return changed;
}

/** Entries without what was taken away so long ago that every browser has heard of it. `now` in milliseconds. */
export function withoutOldGaps(entries: Entries, now: number): Entries {
  const HALF_A_YEAR = 183 * 24 * 60 * 60 * 1000;
  return new Map([...entries].filter(([, { value, at }]) => value !== undefined || now - at < HALF_A_YEAR));
}

/** Whether both hold the same edits. */
export const areSame = (one: Entries, other: Entries): boolean =>
  one.size === other.size && [...one].every(([path, entry]) => isSame(entry, other.get(path)));

/** A clock that is behind must not make a later edit of the same value look earlier. */
const after = (before: Entry | undefined, now: number): number => Math.max(now, (before?.at ?? 0) + 1);

function isLater(one: Entry, other: Entry): boolean {
  if (one.at !== other.at) return one.at > other.at;
  if (one.by !== other.by) return one.by > other.by;
  return canonical(one.value) > canonical(other.value);
}

const isOpen = (defaults: Record<string, unknown>): boolean => Object.keys(defaults).length === 0;

/** Whether the last key of a path is one the reader makes. */
function isOfReader(path: string, defaults: unknown): boolean {
  const parent = keysOf(path)
    .slice(0, -1)
    .reduce<unknown>((at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined), defaults);
  return isRecord(parent) && isOpen(parent);
}

function withValue(document: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const record = isRecord(document) ? document : {};
  const inner = withValue(Object.hasOwn(record, key) ? record[key] : undefined, rest, value);
  if (inner !== undefined) return { ...record, [key]: inner };
  const { [key]: _, ...others } = record;
  return others;
}

/** Whether a text can be the path of an entry. */
export function isPath(text: string): boolean {
  try {
    return keysOf(text).join('') !== '';
  } catch {
    return false;
  }
}

/** The path of the value these keys lead to. */
export const pathOf = (keys: readonly string[]): string => keys.map(encodeURIComponent).join('/');
/** The keys that lead to a path's value. */
export const keysOf = (path: string): string[] => path.split('/').map(decodeURIComponent);
