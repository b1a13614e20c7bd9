import { isSame } from '../core/same';
import { areKnown, bringTogether, type Documents } from '../core/sync/documents';
import { areSame, type Entries } from '../core/sync/entries';
import { isItem, packEntries, readRows, SYNC_LIMITS, unpackEntries, writeRows } from '../core/sync/items';
import { parseSyncState, type SyncState } from '../core/sync/state';
import { trouble } from '../core/trouble';
import { browser } from './browser';
import { inTurn } from './in-turn';
import { RULES_KEY } from './reader-rules';
import { SETTINGS_KEY } from './settings-change';
import { squeeze } from './squeeze';

/** What this browser last shared: its name, and each entry with its time. */
const KNOWN_KEY = 'sync.known';
const STATE_KEY = 'sync.state';

/** Browsers take 1,800 writes an hour; this is at most 1,440. In milliseconds. */
const BETWEEN_WRITES = 2_500;

/** How long the browser may take to answer, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Keeps the reader's settings and rules the same in all their browsers. This device's storage is what everything works
 * with; what changes there goes to `storage.sync`, and what other browsers put there comes here, the later edit of each
 * outlet or choice winning. For the background script, which is woken for every change.
 */
export function keepInSync(report: (error: unknown) => void): void {
  let wanted = false;
  let running = false;
  const run = async (): Promise<void> => {
    wanted = true;
    if (running) return;
    running = true;
    while (wanted) {
      wanted = false;
      const wrote = await bringInSync().catch(report);
      if (wrote === true) await new Promise((resolve) => setTimeout(resolve, BETWEEN_WRITES));
    }
    running = false;
  };
  browser.storage.onChanged.addListener((changes: Record<string, unknown>, area: string) => {
    const isEdit = area === 'local' && (SETTINGS_KEY in changes || RULES_KEY in changes);
    // When it was made decides which of two edits holds: that must not wait for the last one to be shared.
    if (isEdit) inTurn(() => takeIn(NOTHING)).catch(report);
    if (isEdit || area === 'sync') void run();
  });
  void run();
}

const NOTHING: Entries = new Map();

/**
 * Brings what is stored here and in `storage.sync` together, once. Says whether it wrote to the latter. Rejects only when
 * this device's own storage fails; why nothing is shared is told by `syncState`.
 */
export function bringInSync(): Promise<boolean> {
  return inTurn(exchangeOnce, 'sync');
}

async function exchangeOnce(): Promise<boolean> {
  const { wrote, state } = await exchange().catch((error: unknown) => {
    if (error instanceof OwnStorageFailed) throw error;
    return { wrote: true, state: { kind: 'refused', why: wordsOf(error) } satisfies SyncState };
  });
  if (state !== null && !isSame(state, await syncState())) await keep({ [STATE_KEY]: state });
  return wrote;
}

class OwnStorageFailed extends Error {
  override readonly name = 'OwnStorageFailed';
}

/** What came of it; no state when what is stored here is not for this version to touch. */
interface Outcome {
  readonly wrote: boolean;
  readonly state: SyncState | null;
}

async function exchange(): Promise<Outcome> {
  const shared: Record<string, unknown> = await inTime(browser.storage.sync.get(null));
  const theirs = await unpackEntries(shared, squeeze);
  const entries = await inTurn(() => takeIn(theirs.entries));
  if (entries === null) return { wrote: false, state: null };
  if (theirs.isNewer) return { wrote: false, state: { kind: 'newer' } };
  return share(entries, theirs.entries, shared);
}

/** Brings what is stored here together with what came from elsewhere; `null` when it is not for this version to touch. */
async function takeIn(theirs: Entries): Promise<Entries | null> {
  const stored = await browser.storage.local.get([SETTINGS_KEY, RULES_KEY, KNOWN_KEY]);
  const documents: Documents = { settings: stored[SETTINGS_KEY], rules: stored[RULES_KEY] };
  if (!areKnown(documents)) return null;
  const known = readKnown(stored[KNOWN_KEY]);
  const edit = { at: Date.now(), by: known.by };
  const together = bringTogether(documents, known.entries, theirs, edit);
  await keepTogether(documents, together.documents, known, together.entries);
  return together.entries;
}

/** Writes what changed to this device. */
async function keepTogether(before: Documents, now: Documents, known: Known, entries: Entries): Promise<void> {
  const changes: Record<string, unknown> = {};
  if (!isSame(now.settings, before.settings)) changes[SETTINGS_KEY] = now.settings;
  if (!isSame(now.rules, before.rules)) changes[RULES_KEY] = now.rules;
  if (!known.isKept || !areSame(entries, known.entries))
    changes[KNOWN_KEY] = { by: known.by, rows: writeRows(entries) };
  if (Object.keys(changes).length > 0) await keep(changes);
}

/** Writes what `storage.sync` does not have yet. */
async function share(entries: Entries, theirs: Entries, shared: Readonly<Record<string, unknown>>): Promise<Outcome> {
  const { items, bytes, tooLarge } = await packEntries(entries, squeeze);
  if (bytes > SYNC_LIMITS.total || items.size > SYNC_LIMITS.items) {
    return { wrote: false, state: { kind: 'full', bytes } };
  }
  const state: SyncState =
    tooLarge.length === 0 ? { kind: 'shared', bytes } : { kind: 'too-large', bytes, paths: tooLarge };
  const fitting = new Map([...entries].filter(([path]) => !tooLarge.includes(path)));
  if (areSame(fitting, theirs)) return { wrote: false, state };
  const changed = [...items].filter(([key, value]) => !isSame(value, shared[key]));
  const stale = Object.keys(shared).filter((key) => isItem(key) && !items.has(key));
  if (changed.length > 0) await inTime(browser.storage.sync.set(Object.fromEntries(changed)));
  if (stale.length > 0) await inTime(browser.storage.sync.remove(stale));
  return { wrote: true, state };
}

/** Gives up waiting for a browser that does not answer: meanwhile nothing here could be saved. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(trouble('problem_sync_silent')), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

interface Known {
  readonly by: string;
  readonly entries: Entries;
  readonly isKept: boolean;
}

function readKnown(stored: unknown): Known {
  const { by, rows } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const read = readRows(rows);
  return {
    by: typeof by === 'string' && by !== '' ? by : crypto.randomUUID().slice(0, 8),
    entries: new Map(read ?? []),
    isKept: typeof by === 'string' && read !== null,
  };
}

async function keep(values: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set(values);
  } catch (error) {
    throw new OwnStorageFailed(wordsOf(error));
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whether the reader's choices are shared with their other browsers; `null` before that was tried. */
export async function syncState(): Promise<SyncState | null> {
  return parseSyncState((await browser.storage.local.get(STATE_KEY))[STATE_KEY]);
}

/** Calls back whenever that changes. Gives a function that stops it. */
export function watchSyncState(changed: (state: SyncState | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && STATE_KEY in changes) changed(parseSyncState(changes[STATE_KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
