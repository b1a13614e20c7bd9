import type { PageFlag, PageRule } from '../rules/page-rule';
import type { CosmeticList } from './list';

/** What holds on a page by the reader's lists: each selector with the list it came from. */
export type ListedSelectors = ReadonlyMap<string, CosmeticList>;

/** What the lists have for a page, as a rule for each of them, by the list's name. */
export function listedRules(listed: ListedSelectors): PageRule[] {
  const rules = new Map<string, PageRule & { flag: PageFlag[] }>();
  for (const [selector, list] of listed) {
    const rule = rules.get(list.id) ?? {
      id: list.id,
      role: 'outlet',
      name: list.name,
      url: '',
      hosts: [],
      flag: [],
    };
    rule.flag.push({ selector, kind: list.kind, by: 'list' });
    rules.set(list.id, rule);
  }
  return [...rules.values()];
}
