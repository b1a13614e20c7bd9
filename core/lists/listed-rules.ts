import type { OutletRule } from '../rules/rule';
import type { CosmeticList } from './list';

/** What holds on a page by the reader's lists: each selector with the list it came from. */
export type ListedSelectors = ReadonlyMap<string, CosmeticList>;

/** What the lists have for a page, as a rule for each of them. `nameOf` says what a finding's reason calls the list. */
export function listedRules(listed: ListedSelectors, nameOf: (list: CosmeticList) => string): OutletRule[] {
  const rules = new Map<string, OutletRule & { flag: NonNullable<OutletRule['flag']> }>();
  for (const [selector, list] of listed) {
    const rule = rules.get(list.id) ?? {
      version: 1,
      id: list.id,
      role: 'outlet',
      name: nameOf(list),
      url: '',
      hosts: [],
      flag: [],
    };
    rule.flag.push({ selector, kind: list.kind, seenOn: list.name });
    rules.set(list.id, rule);
  }
  return [...rules.values()];
}
