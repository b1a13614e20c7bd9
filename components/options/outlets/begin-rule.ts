import { newRuleFor } from '../../../core/rules/new-rule';
import { NEW } from './edits';
import type { RuleActions } from './outlets-view';
import { editWith } from './reading';

/** Begins a rule for a host that has none, and goes there. A rule that was begun and not saved is shown as it is. */
export function beginRule(host: string, actions: RuleActions): void {
  const rule = newRuleFor(`https://${host}/`);
  if (rule !== null && !actions.edits.get(NEW)?.isChanged) actions.edits.set(NEW, editWith(rule, null));
  actions.goTo({ kind: 'new-outlet' });
}
