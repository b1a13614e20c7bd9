import { type Deed, NEW } from './edits';
import type { RuleActions } from './outlets-view';

/** What takes a deed back; `null` when it cannot be. It rejects as saving does. */
export function undoDeed({ id, name, before, edit }: Deed, actions: RuleActions): (() => Promise<void>) | null {
  if (before === null && edit === null) return null;
  return async () => {
    if (before !== null) await actions.onSave(before);
    if (edit !== null) actions.edits.set(edit.begun?.id ?? NEW, edit);
    actions.edits.tell({ phrase: 'rules_undone', id, name, before: null, edit: null });
  };
}
