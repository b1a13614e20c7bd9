import type { PageData, RulesWanted } from '../core/protocol';
import { ownLines, type RuleInUse } from '../core/rules/in-use';
import { pageDataOf } from './page-data';
import { builtInRule, loadRules } from './reader-rules';

/** What detection works with at an address when the rules are others than those in use. Throws when storage fails. */
export async function trialData({ url, instead, rule }: RulesWanted): Promise<PageData> {
  const tried: RuleInUse[] = rule === null ? [] : [{ rule, builtIn: builtInRule(rule.id), isOwn: true }];
  const others = (await loadRules()).rules.filter((other) => other.rule.id !== instead);
  const rules = [...tried, ...others];
  const own = new Set(rules.flatMap((one) => [...ownLines(one)]));
  return pageDataOf(
    rules.map((one) => one.rule),
    url,
    own,
  );
}
