import { type Health, type LineHealth, type LineState, NO_HEALTH, stateOf, withSight } from '../core/health/health';
import { linesOf } from '../core/health/lines';
import { parseHealth } from '../core/health/parse';
import type { OutletRule } from '../core/rules/rule';
import type { RuleProblem } from '../core/rules/usable';
import { probe } from './rule-probe';
import { storedUnder } from './stored';

const health = storedUnder('health', parseHealth);

/** How rules fare on this device. Throws when storage fails. */
export const loadHealth = (): Promise<Health> => health.read();

/** How a line fares, and what that says of it. */
export interface JudgedLine extends LineHealth {
  readonly state: LineState;
}

/** How the lines of a rule fare, by `healthKey`; a line that no page was looked at for is not among them. Throws when storage fails. */
export async function healthOf(rule: OutletRule): Promise<ReadonlyMap<string, JudgedLine>> {
  const lines = (await loadHealth()).rules[rule.id]?.lines ?? {};
  return new Map(Object.entries(lines).map(([key, line]) => [key, { ...line, state: stateOf(line) }]));
}

/** Selectors of the given rules that found something on their pages and no longer do. Throws when storage fails. */
export async function staleSelectors(rules: readonly OutletRule[]): Promise<RuleProblem[]> {
  const now = await loadHealth();
  return rules.flatMap((rule) =>
    linesOf(rule).flatMap(({ key, selector }): RuleProblem[] => {
      const line = now.rules[rule.id]?.lines[key];
      if (line === undefined || stateOf(line) !== 'stale') return [];
      return [{ what: 'stale', rule: rule.name, selector, pages: line.misses }];
    }),
  );
}

/** Forgets how rules fared, and gives it for `bringHealthBack`. Throws when storage fails. */
export async function eraseHealth(): Promise<Health> {
  let before = NO_HEALTH;
  await health.change((now) => {
    before = now;
    return NO_HEALTH;
  });
  return before;
}

/** Remembers again how rules fared; of those whose pages were looked at since, that holds. Throws when storage fails. */
export const bringHealthBack = (before: Health): Promise<void> =>
  health.change((now) => ({ ...now, rules: { ...before.rules, ...now.rules } }));

/** Looks which lines of a rule find something on a tab's page, and notes it for the day. Throws when storage fails. */
export async function noteHealth(tabId: number, rule: OutletRule, day: string): Promise<void> {
  const lines = linesOf(rule);
  if (lines.length === 0) return;
  const hits = await probe(
    tabId,
    lines.map(({ selector }) => selector),
  );
  if (hits === null) return;
  const found = Object.fromEntries(lines.map(({ key }, at) => [key, hits[at] === true]));
  await health.change((now) => withSight(now, { rule: rule.id, day, found }));
}
