import type { RuleInUse } from '../../../core/rules/in-use';
import { isSame } from '../../../core/same';
import { type Deed, NEW } from './edits';
import type { RuleActions } from './outlets-view';

/**
 * What takes a deed back; `null` when it cannot be, or would take with it what was changed elsewhere since. `inUse` are the
 * rules that hold. It rejects as saving does.
 */
export function undoDeed(deed: Deed, inUse: readonly RuleInUse[], actions: RuleActions): (() => Promise<void>) | null {
  const { id, name, before, after, edit } = deed;
  if (before === null && edit === null) return null;
  const now = inUse.find(({ rule }) => rule.id === id)?.rule ?? null;
  if (before !== null && !isSame(now, after) && !isSame(now, before)) return null;
  return async () => {
    if (before !== null) await actions.onSave(before);
    if (edit !== null) actions.edits.set(edit.begun?.id ?? NEW, edit);
    actions.edits.tell({ phrase: 'rules_undone', id, name, before: null, after: null, edit: null });
  };
}
