import { type Line, lineKey, linesIn, RULE_PARTS, withLinesIn } from '../core/rules/lines';
import { newRuleFor } from '../core/rules/new-rule';
import type { FlagEntry, OutletRule, Place } from '../core/rules/rule';
import { trouble } from '../core/trouble';
import { changeRule, ruleInUseAt, rulesInUse } from './reader-rules';

/** What the reader points at: clutter, or something that is never to be flagged. */
export type NewLine = { readonly flag: FlagEntry } | { readonly keep: Place };

/** What was done to put a line into a rule: where it went, and all that is needed to take it back. */
export interface AddedToRule {
  /** Id and name of the rule it went into. */
  readonly id: string;
  readonly name: string;
  readonly line: NewLine;
  /** The rule is new: there was none for this site. */
  readonly isNewRule: boolean;
  /** The line that it stands in place of. */
  readonly before?: FlagEntry | Place;
}

/**
 * Puts a line into the rule of this id, else into the one that holds at an address, else into a new one for the site there.
 * One that looks for the same takes the place of the old one. Rejects with a `trouble` as `saveRule`, and where no rule can
 * be made.
 */
export async function addLine(url: string, line: NewLine, id?: string): Promise<AddedToRule> {
  const known =
    id === undefined ? await ruleInUseAt(url) : ((await rulesInUse()).find((rule) => rule.id === id) ?? null);
  const fresh = known ?? newRuleFor(url);
  if (fresh === null) throw trouble('problem_rule_nowhere', url);
  let added: AddedToRule = { id: fresh.id, name: fresh.name, line, isNewRule: known === null };
  await changeRule(fresh.id, (now) => {
    const rule = now ?? fresh;
    const { part, entry } = partOf(line);
    const lines = linesIn(rule, part);
    const at = lines.findIndex((one) => lineKey(one) === lineKey(entry));
    const before = lines[at] as FlagEntry | Place | undefined;
    added = { ...added, name: rule.name, ...(before !== undefined && { before }) };
    return withLinesIn(rule, part, at < 0 ? [...lines, entry] : lines.with(at, entry));
  });
  return added;
}

/** Takes back what `addLine` did; what was done to the rule since stays. Rejects as `saveRule`. */
export function takeBackLine({ id, line, isNewRule, before }: AddedToRule): Promise<void> {
  return changeRule(id, (rule) => {
    if (rule === null) return null;
    const left = replaced(rule, line, before);
    return isNewRule && isBare(left) ? null : left;
  });
}

const partOf = (line: NewLine): { part: 'flag' | 'keep'; entry: Line } =>
  'flag' in line ? { part: 'flag', entry: line.flag } : { part: 'keep', entry: line.keep };

/** The rule with another line in the place of one, or with none there. */
function replaced(rule: OutletRule, line: NewLine, by?: Line): OutletRule {
  const { part, entry } = partOf(line);
  const lines = linesIn(rule, part).flatMap((one) => (lineKey(one) !== lineKey(entry) ? one : (by ?? [])));
  return withLinesIn(rule, part, lines);
}

/** Whether a rule says nothing but which site it is for. */
function isBare(rule: OutletRule): boolean {
  const lines = RULE_PARTS.filter((part) => part !== 'hosts' && linesIn(rule, part).length > 0);
  return lines.length === 0 && rule.detectors === undefined && rule.mode === undefined && rule.reader === undefined;
}
