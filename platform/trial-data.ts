import type { PageData, RulesWanted } from '../core/protocol';
import { pageDataOf } from './page-data';
import { rulesInUse } from './reader-rules';

/** What detection works with at an address when the rules are others than those in use. */
export async function trialData({ url, instead, rule }: RulesWanted): Promise<PageData> {
  const others = (await rulesInUse()).filter(({ id }) => id !== instead);
  return pageDataOf(rule === null ? others : [rule, ...others], url);
}
