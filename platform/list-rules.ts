import { listedRules } from '../core/lists/listed-rules';
import { hostOf } from '../core/rules/match';
import type { PageRule } from '../core/rules/page-rule';
import { listedFor } from './list-store';

/** What the reader's lists have for a page. Never rejects: a page goes on without them, and it is said why not. */
export async function rulesOfLists(url: string | null): Promise<PageRule[]> {
  const host = url === null ? null : hostOf(url);
  if (host === null) return [];
  try {
    return listedRules(await listedFor(host));
  } catch (error) {
    console.error('Clean Copy: the lists could not be read.', error);
    return [];
  }
}
