import type { PageData } from '../core/protocol';
import { ownLines } from '../core/rules/in-use';
import type { Line } from '../core/rules/lines';
import { pageRules, withRuleWords } from '../core/rules/ready';
import type { OutletRule } from '../core/rules/rule';
import { rulesOfLists } from './list-rules';
import { MARKUP_NAMES } from './markup-names';
import { loadRules } from './reader-rules';
import { WORDS } from './words';

/** What detection works with on a page at this address: its rules made ready, what lists have for it, and its words. */
export async function pageDataAt(url: string | null): Promise<PageData> {
  const { rules } = await loadRules();
  const own = new Set(rules.flatMap((rule) => [...ownLines(rule)]));
  return pageDataOf(
    rules.map(({ rule }) => rule),
    url,
    own,
  );
}

/** The same with these rules; `own` are the lines that the reader wrote. */
export async function pageDataOf(
  all: readonly OutletRule[],
  url: string | null,
  own?: ReadonlySet<Line>,
): Promise<PageData> {
  const listed = await rulesOfLists(url);
  const rules = pageRules(all, url ?? '', own);
  const acting = new Set(rules.filter(({ flag }) => flag !== undefined).map(({ id }) => id));
  const words = withRuleWords(
    WORDS,
    all.filter(({ id }) => acting.has(id)),
  );
  return { words, names: MARKUP_NAMES, rules, listed };
}
