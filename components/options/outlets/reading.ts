import type { RuleInUse } from '../../../core/rules/in-use';
import type { OutletRule } from '../../../core/rules/rule';
import { isSame } from '../../../core/same';
import { type Draft, draftOf, newDraft, ruleOf } from './draft';
import type { Edit } from './edits';
import { freeId, idFrom } from './values';

/** The edit that begins with what holds; `null` stands for an outlet that is new. */
export const editOf = (saved: RuleInUse | null): Edit => ({
  draft: saved === null ? newDraft() : draftOf(saved.rule, saved.builtIn),
  json: null,
  begun: saved?.rule ?? null,
  isChanged: false,
});

/** An edit with another draft. `saved` is what holds. */
export const withDraft = (edit: Edit, draft: Draft, saved: RuleInUse | null): Edit => ({
  ...edit,
  draft,
  json: null,
  isChanged: isOther(draft, saved),
});

/** A rule from elsewhere, as changes that are not saved yet. `saved` is what holds for its outlet. */
export const editWith = (rule: OutletRule, saved: RuleInUse | null): Edit => {
  const draft = draftOf(rule, saved?.builtIn ?? null);
  return { draft, json: null, begun: saved?.rule ?? null, isChanged: isOther(draft, saved) };
};

/** An edit that went on while the rule was saved as it stood before, as changes to what was saved. */
export const editSince = (edit: Edit, rule: OutletRule): Edit => ({
  ...edit,
  draft: { ...edit.draft, id: rule.id },
  begun: rule,
});

/** Whether somebody else changed the rule since the reader began. */
export const isOvertaken = (edit: Edit, saved: RuleInUse | null): boolean => !isSame(edit.begun, saved?.rule ?? null);

/** The rule a form says, under the id it gets: that of a new outlet is made from its name or host. */
export function namedRule(draft: Draft, taken: ReadonlySet<string>): OutletRule {
  if (draft.id !== '') return ruleOf(draft);
  const { name, hosts } = ruleOf(draft);
  return ruleOf(draft, freeId(idFrom(name, hosts[0] ?? ''), taken));
}

/** Compared as forms say them, so that a rule that was only looked at is as it was. */
function isOther(draft: Draft, saved: RuleInUse | null): boolean {
  const before = saved === null ? newDraft() : draftOf(saved.rule, saved.builtIn);
  return !isSame(ruleOf(draft), ruleOf(before));
}
