import type { PageData } from '../core/protocol';
import { pageRules, withRuleWords } from '../core/rules/ready';
import type { OutletRule } from '../core/rules/rule';
import { rulesOfLists } from './list-rules';
import { MARKUP_NAMES } from './markup-names';
import { rulesInUse } from './reader-rules';
import { WORDS } from './words';

/** What detection works with on a page at this address: its rules made ready, what lists have for it, and its words. */
export const pageDataAt = async (url: string | null): Promise<PageData> => pageDataOf(await rulesInUse(), url);

/** The same with these rules. */
export async function pageDataOf(all: readonly OutletRule[], url: string | null): Promise<PageData> {
  const listed = await rulesOfLists(url);
  const rules = pageRules(all, url ?? '');
  const acting = new Set(rules.filter(({ flag }) => flag !== undefined).map(({ id }) => id));
  const words = withRuleWords(
    WORDS,
    all.filter(({ id }) => acting.has(id)),
  );
  return { words, names: MARKUP_NAMES, rules, listed };
}
