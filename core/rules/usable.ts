import { splitSteps } from '../page/selector';
import { parseRule } from './parse';
import type { FieldSource, OutletRule } from './rule';

/** Rules that can be used, and what is wrong with the others, in words that name rule and place. */
export interface UsableRules {
  readonly rules: readonly OutletRule[];
  readonly problems: readonly string[];
}

/** Sorts out rules from data of unknown origin: a broken one is left out and told of, the others stay as they are. */
export function usableRules(data: readonly unknown[]): UsableRules {
  const rules: OutletRule[] = [];
  const problems: string[] = [];
  for (const [index, one] of data.entries()) {
    const parsed = parseRule(one);
    if ('rule' in parsed) rules.push(parsed.rule);
    else problems.push(`${titleOf(one, index)} is not used. ${parsed.problem}.`);
  }
  return { rules, problems };
}

/**
 * Selectors of a rule that the browser cannot read, in words that name rule and place; the rest of the rule works.
 * `canRead` asks the browser about one selector of one tree scope.
 */
export function selectorProblems(rule: OutletRule, canRead: (selector: string) => boolean): string[] {
  const told = (place: string, selector: string | undefined): string[] =>
    selector === undefined || splitSteps(selector).every(canRead)
      ? []
      : [`The rule “${rule.name}” works without ${place}: the browser cannot read the selector “${selector}”.`];
  return [
    ...(rule.story ?? []).flatMap((selector, at) => told(`story[${at}]`, selector)),
    ...(rule.flag ?? []).flatMap(({ selector }, at) => told(`flag[${at}]`, selector)),
    ...(rule.keep ?? []).flatMap((selector, at) => told(`keep[${at}]`, selector)),
    ...Object.entries<FieldSource[]>({ ...rule.attribution }).flatMap(([field, sources]) =>
      sources.flatMap(({ selector }, at) => told(`attribution.${field}[${at}]`, selector)),
    ),
  ];
}

function titleOf(rule: unknown, index: number): string {
  const { name, id } = (typeof rule === 'object' && rule !== null ? rule : {}) as { name?: unknown; id?: unknown };
  const title = [name, id].find((value) => typeof value === 'string' && value !== '');
  return title === undefined ? `Rule ${index + 1}` : `The rule “${String(title)}”`;
}
