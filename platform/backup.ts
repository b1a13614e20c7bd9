import { BACKUP_FORMAT, type Backup, type BackupList, parseBackup } from '../core/backup/backup';
import { type Change, changed, changesByImport, changesByReset, undone } from '../core/backup/changes';
import { countedBeyond, countedInAll } from '../core/backup/counted';
import type { ImportPlan, ReadBackup, ReplacedList, Undo } from '../core/backup/plan';
import { parseUndo } from '../core/backup/undo';
import type { CosmeticList } from '../core/lists/list';
import { differenceOf, isChange, type OwnRule } from '../core/rules/change';
import { NO_STATISTICS } from '../core/statistics/statistics';
import { areKnown, type Documents } from '../core/sync/documents';
import { trouble } from '../core/trouble';
import { browser } from './browser';
import { inTurn } from './in-turn';
import { importList } from './list-import';
import { allLists, keepReplaced, listText, removeList, replacedText } from './list-store';
import { builtInRule, RULES_KEY } from './reader-rules';
import { SETTINGS_KEY } from './settings-change';
import { bringStatisticsBack, loadStatistics, STATISTICS_KEY } from './statistics';

const UNDO_KEY = 'undo';

/** Everything the reader set, as it is stored: also what this version cannot read, and when nothing more can be stored. */
export async function everything(): Promise<Backup> {
  const [documents, lists, statistics] = await Promise.all([readDocuments(), readLists(), loadStatistics()]);
  return { cleanCopy: BACKUP_FORMAT, saved: new Date().toISOString(), ...documents, lists, statistics };
}

/** What a file would change here; nothing is changed yet. */
export async function readBackup(text: string): Promise<ReadBackup> {
  const parsed = parseBackup(text);
  if ('problems' in parsed) return parsed;
  const { backup } = parsed;
  const here = await readLists();
  const isHere = (list: BackupList): boolean => here.some(({ name, text }) => name === list.name && text === list.text);
  return {
    plan: {
      saved: backup.saved,
      changes: changesByImport(await readDocuments(), { ...backup, rules: asKept(backup.rules) }),
      lists: backup.lists.filter((list) => !isHere(list)),
      counted: countedBeyond(backup.statistics, await loadStatistics()),
    },
  };
}

/** Rules as they are kept: of a built-in one that is whole in the file, what differs, so that later lines of ours arrive. */
function asKept(rules: Readonly<Record<string, OwnRule>>): Record<string, OwnRule> {
  const kept = Object.entries(rules).map(([id, own]) => {
    const builtIn = builtInRule(id);
    return [id, builtIn === null || isChange(own) ? own : differenceOf(builtIn, own)] as const;
  });
  return Object.fromEntries(kept.filter((entry): entry is readonly [string, OwnRule] => entry[1] !== null));
}

/**
 * Does what was planned, and remembers how to take it back. Rejects with a `trouble`; what was counted and lists come last,
 * one by one.
 */
export async function takeOver({ changes, lists, counted }: ImportPlan): Promise<void> {
  let undo: Undo = { what: 'file', changes, lists: [], replaced: [], counted };
  await apply(changes, undo);
  if (countedInAll(counted) > 0) await bringStatisticsBack(counted);
  const known = await allLists();
  for (const file of lists) {
    const same = known.find(({ name }) => name === file.name);
    if (same === undefined) {
      const { id } = await importList(file, file);
      undo = { ...undo, lists: [...undo.lists, id] };
    } else {
      await keepReplaced(same.id);
      await importList(file, { ...file, id: same.id });
      undo = { ...undo, replaced: [...undo.replaced, asReplaced(same)] };
    }
    await browser.storage.local.set({ [UNDO_KEY]: undo });
  }
}

const asReplaced = ({ id, name, isOn, kind, withGeneric }: CosmeticList): ReplacedList => ({
  id,
  name,
  isOn,
  kind,
  withGeneric,
});

/** What a reset would change; nothing is changed yet. */
export async function resetPlan(): Promise<ImportPlan> {
  return { saved: '', lists: [], changes: changesByReset(await readDocuments()), counted: NO_STATISTICS };
}

/** Puts all settings back to what they were at first, and removes the reader's own rules. Lists and access stay. */
export async function resetAll(): Promise<void> {
  const { changes } = await resetPlan();
  // With nothing to take back, what came before can be taken back still.
  if (changes.length === 0) return;
  await apply(changes, { what: 'reset', changes, lists: [], replaced: [], counted: NO_STATISTICS });
}

/** What can be taken back; `null` when nothing can. */
export async function lastUndo(): Promise<Undo | null> {
  return parseUndo((await browser.storage.local.get(UNDO_KEY))[UNDO_KEY]);
}

/** Takes the last import or reset back, and nothing that was changed by other means. */
export async function undoLast(): Promise<void> {
  const undo = await lastUndo();
  if (undo === null) return;
  for (const id of undo.lists) await removeList(id);
  for (const list of undo.replaced) await importList({ name: list.name, text: await replacedText(list.id) }, list);
  // Last: should anything before fail, it can be tried again.
  await apply(undone(await readDocuments(), undo.changes), null, undo.counted);
}

/** Changes what is stored, all of it or nothing; what is `noMore` counted goes in the same step, so that it goes once. */
function apply(changes: readonly Change[], undo: Undo | null, noMore = NO_STATISTICS): Promise<void> {
  return inTurn(async () => {
    const now = await readDocuments();
    if (!areKnown(now)) throw trouble('problem_settings_newer');
    const { settings, rules } = changed(now, changes);
    const counted = countedInAll(noMore) > 0 ? countedBeyond(await loadStatistics(), noMore) : undefined;
    try {
      await browser.storage.local.set({
        ...(settings !== undefined && { [SETTINGS_KEY]: settings }),
        ...(rules !== undefined && { [RULES_KEY]: rules }),
        ...(counted !== undefined && { [STATISTICS_KEY]: counted }),
        [UNDO_KEY]: undo,
      });
    } catch (error) {
      throw trouble('problem_settings_not_saved', error instanceof Error ? error.message : String(error));
    }
  });
}

async function readDocuments(): Promise<Documents> {
  const stored = await browser.storage.local.get([SETTINGS_KEY, RULES_KEY]);
  const { [SETTINGS_KEY]: settings, [RULES_KEY]: rules } = stored as Record<string, unknown>;
  return { ...(settings !== undefined && { settings }), ...(rules !== undefined && { rules }) };
}

async function readLists(): Promise<BackupList[]> {
  const lists = await allLists();
  return Promise.all(
    lists.map(async ({ id, name, isOn, kind, withGeneric }) => ({
      name,
      isOn,
      kind,
      withGeneric,
      text: await listText(id),
    })),
  );
}
