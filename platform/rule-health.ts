import { type Health, NO_HEALTH, stateOf, withSight } from '../core/health/health';
import { linesOf, type RuleLine } from '../core/health/lines';
import { parseHealth } from '../core/health/parse';
import type { OutletRule } from '../core/rules/rule';
import type { RuleProblem } from '../core/rules/usable';
import { probe } from './rule-probe';
import { storedUnder } from './stored';

const health = storedUnder('health', parseHealth);

/** How rules fare on this device. Throws when storage fails. */
export const loadHealth = (): Promise<Health> => health.read();

/** Lines of the given rules that found something on their pages and no longer do. Throws when storage fails. */
export async function staleSelectors(rules: readonly OutletRule[]): Promise<RuleProblem[]> {
  const now = await loadHealth();
  return rules.flatMap((rule) =>
    linesOf(rule).flatMap(({ key, sought }): RuleProblem[] => {
      const line = now.rules[rule.id]?.lines[key];
      if (line === undefined || stateOf(line) !== 'stale') return [];
      return [{ what: 'stale', rule: rule.name, sought, pages: line.misses }];
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
  const selectors = lines.flatMap(({ selector }) => selector ?? []);
  const page = await probe(tabId, selectors, selectors.length < lines.length);
  if (page === null) return;
  const isThere = ({ selector, isSaid }: RuleLine): boolean | null => {
    if (isSaid === undefined) return page.found[selectors.indexOf(selector ?? '')] === true;
    return page.texts.some(isSaid) || (page.isWhole ? false : null);
  };
  const found = Object.fromEntries(lines.map((line) => [line.key, isThere(line)]));
  // A page that holds what a rule calls a story shows one, whatever it says of itself.
  const isStory = page.isStory || lines.some(({ key }) => key.startsWith('story ') && found[key] === true);
  await health.change((now) => withSight(now, { rule: rule.id, day, isStory, found }));
}
