import { LIST_KINDS } from '../lists/list';
import { isRecord } from '../same';
import { parseStatistics } from '../statistics/parse';
import { isPath } from '../sync/entries';
import type { Change } from './changes';
import { countedInAll } from './counted';
import type { ReplacedList, Undo } from './plan';

/** Reads from storage what can be taken back; `null` when there is nothing, or it cannot be read. */
export function parseUndo(stored: unknown): Undo | null {
  if (!isRecord(stored)) return null;
  const { what } = stored;
  if (what !== 'file' && what !== 'reset') return null;
  const changes = listOf(stored.changes).filter(isChange);
  const lists = listOf(stored.lists).filter((id): id is string => typeof id === 'string');
  const replaced = listOf(stored.replaced).filter(isReplaced);
  const counted = parseStatistics(stored.counted);
  const all = changes.length + lists.length + replaced.length + countedInAll(counted);
  return all === 0 ? null : { what, changes, lists, replaced, counted };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isChange = (value: unknown): value is Change =>
  isRecord(value) && typeof value.path === 'string' && isPath(value.path);

const isReplaced = (value: unknown): value is ReplacedList =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  typeof value.name === 'string' &&
  typeof value.isOn === 'boolean' &&
  typeof value.withGeneric === 'boolean' &&
  LIST_KINDS.some((kind) => kind === value.kind);
