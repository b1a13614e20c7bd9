import type { RuleInUse } from '../../../core/rules/in-use';
import type { OutletRule } from '../../../core/rules/rule';
import { trouble } from '../../../core/trouble';
import { NEW } from './edits';
import type { RuleActions } from './outlets-view';
import { editWith } from './reading';

/**
 * Shows the rule in a file as changes to its outlet that are not saved yet. Rejects with a `trouble`, and changes nothing,
 * when the file cannot be read or changes to that outlet are still to be saved.
 */
export async function takeFile(file: File, inUse: readonly RuleInUse[], actions: RuleActions): Promise<void> {
  const rule = await actions.onRead(file);
  showAsChanges(rule, file.name, inUse, actions);
}

/**
 * Shows a rule as changes that are not saved yet, to the outlet of its id or to a new one. Throws a `trouble` that names
 * where it is from, and changes nothing, when changes to that outlet are still to be saved.
 */
export function showAsChanges(rule: OutletRule, from: string, inUse: readonly RuleInUse[], actions: RuleActions): void {
  const saved = inUse.find((one) => one.rule.id === rule.id) ?? null;
  const id = saved === null ? NEW : rule.id;
  if (actions.edits.get(id)?.isChanged) throw trouble('problem_rule_file_unsaved', from, rule.name);
  actions.edits.set(id, editWith(rule, saved));
  actions.edits.tell({ phrase: 'rules_read', id: rule.id, name: rule.name, before: null, after: null, edit: null });
  actions.goTo(saved === null ? { kind: 'new-outlet' } : { kind: 'outlet', id });
}
