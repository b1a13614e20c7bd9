import { splitSteps } from '../page/selector';
import type { Wording } from '../wording';
import { parseRule } from './parse';
import type { FieldSource, OutletRule } from './rule';

/**
 * A rule that is `unused`, with what is wrong in it; one that works without a `selector` that cannot be read; or one with a
 * line that is `stale`: it used to find something, and did not on so many stories.
 */
export type RuleProblem =
  | { readonly what: 'unused'; readonly rule: string; readonly detail: string }
  | { readonly what: 'selector'; readonly rule: string; readonly place: string; readonly selector: string }
  | { readonly what: 'stale'; readonly rule: string; readonly sought: string; readonly pages: number };

/** Rules that can be used, and what is wrong with the others. */
export interface UsableRules {
  readonly rules: readonly OutletRule[];
  readonly problems: readonly RuleProblem[];
}

/** The problem in a sentence. `detail` is a remark. */
export function ruleProblemText(problem: RuleProblem, { say, number }: Wording): string {
  const { what, rule } = problem;
  if (what === 'unused') return say('problem_rule_unused', rule, problem.detail);
  if (what === 'stale') return say('problem_rule_stale', rule, problem.sought, number(problem.pages));
  return say('problem_rule_without', rule, problem.place, problem.selector);
}

/** Sorts out rules from data of unknown origin: a broken one is left out and told of, the others stay as they are. */
export function usableRules(data: readonly unknown[]): UsableRules {
  const rules: OutletRule[] = [];
  const problems: RuleProblem[] = [];
  for (const [index, one] of data.entries()) {
    const parsed = parseRule(one);
    if ('rule' in parsed) rules.push(parsed.rule);
    else problems.push({ what: 'unused', rule: titleOf(one, index), detail: parsed.problem });
  }
  return { rules, problems };
}

/**
 * Selectors of a rule that the browser cannot read, each with its place; the rest of the rule works.
 * `canRead` asks the browser about one selector of one tree scope.
 */
export function selectorProblems(rule: OutletRule, canRead: (selector: string) => boolean): RuleProblem[] {
  const told = (place: string, selector: string | undefined): RuleProblem[] =>
    selector === undefined || splitSteps(selector).every(canRead)
      ? []
      : [{ what: 'selector', rule: rule.name, place, selector }];
  return [
    ...(rule.story ?? []).flatMap(({ selector }, at) => told(`story[${at}]`, selector)),
    ...(rule.flag ?? []).flatMap(({ selector }, at) => told(`flag[${at}]`, selector)),
    ...(rule.keep ?? []).flatMap(({ selector }, at) => told(`keep[${at}]`, selector)),
    ...Object.entries<FieldSource[]>({ ...rule.attribution }).flatMap(([field, sources]) =>
      sources.flatMap(({ selector }, at) => told(`attribution.${field}[${at}]`, selector)),
    ),
  ];
}

/** What to call a rule that cannot be read: the name or id it says it has, else its number. */
export function titleOf(rule: unknown, index: number): string {
  const { name, id } = (typeof rule === 'object' && rule !== null ? rule : {}) as { name?: unknown; id?: unknown };
  const title = [name, id].find((value) => typeof value === 'string' && value !== '');
  return title === undefined ? `${index + 1}` : String(title);
}
