import { isRecord } from '../same';
import { DEFAULT_SETTINGS } from '../settings';
import { type Edit, type Entries, merged, stamped, withLeaves, withoutOldGaps } from './entries';

/** What the reader's browsers share, as it is stored on this device: unread, since one of them may be newer. */
export interface Documents {
  readonly settings?: unknown;
  /** The reader's own outlet rules by their id. */
  readonly rules?: unknown;
}

/** What holds before the reader chose anything. An empty record is one whose keys the reader makes. */
export const DEFAULTS = { settings: DEFAULT_SETTINGS, rules: {} };

/** Whether documents are of a kind this version can merge. What it does not know it must not touch. */
export const areKnown = ({ settings, rules }: Documents): boolean =>
  (settings === undefined || (isRecord(settings) && settings.version === 1)) &&
  (rules === undefined || isRecord(rules));

/** The edits of this device and those of the others, brought together. */
export interface Together {
  readonly documents: Documents;
  readonly entries: Entries;
}

/**
 * Brings together what is stored here and what came from other browsers. `known` are the entries as of the last time;
 * what differs from them was edited here since.
 */
export function bringTogether(documents: Documents, known: Entries, theirs: Entries, edit: Edit): Together {
  const ours = stamped(known, documents, DEFAULTS, edit);
  const all = merged(ours, theirs);
  const changed = withLeaves(
    documents,
    [...all].map(([path, { value }]) => [path, value] as const),
  );
  return { documents: asDocuments(changed), entries: withoutOldGaps(all, edit.at) };
}

/** Documents out of a value that was put together by paths. */
export function asDocuments(value: unknown): Documents {
  const { settings, rules } = isRecord(value) ? value : {};
  return {
    ...(isRecord(settings) && { settings: { ...settings, version: 1 } }),
    ...(isRecord(rules) && { rules }),
  };
}
