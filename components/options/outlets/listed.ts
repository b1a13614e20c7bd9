import type { Health } from '../../../core/health/health';
import type { RuleInUse } from '../../../core/rules/in-use';
import { isUnder } from '../../../core/rules/match';
import type { OutletRule } from '../../../core/rules/rule';
import type { Settings } from '../../../core/settings';
import { hostWritten } from '../sites';
import type { SignName } from './Sign';
import { signsOf } from './signs';

/** A site as it is named in the list: that of a rule, or a host the reader met it under. */
export type NamedSite = Pick<OutletRule, 'id' | 'name' | 'url'>;

/** A site in the list. */
export interface Listed {
  readonly site: NamedSite;
  /** `null` where the reader chose a mode for a site that nobody has a rule for. */
  readonly rule: OutletRule | null;
  readonly signs: readonly SignName[];
  /** Whether the reader chose its mode. */
  readonly hasMode: boolean;
}

/** All sites there is a rule for, or a mode of the reader's, by name. `unsaved` are the ids of rules with changes that are not saved. */
export function listedOutlets(
  inUse: readonly RuleInUse[],
  health: Health,
  { modes }: Pick<Settings, 'modes'>,
  unsaved: readonly string[],
  locale: string,
): Listed[] {
  const hasMode = (id: string): boolean => Object.hasOwn(modes, id);
  const ruled = inUse.map(
    (one): Listed => ({
      site: one.rule,
      rule: one.rule,
      signs: signsOf(one, health.rules[one.rule.id] ?? null, unsaved.includes(one.rule.id)),
      hasMode: hasMode(one.rule.id),
    }),
  );
  const known = new Set(inUse.map(({ rule }) => rule.id));
  const others = Object.keys(modes)
    .filter((id) => !known.has(id))
    .map((id): Listed => ({ site: { id, name: id, url: '' }, rule: null, signs: [], hasMode: true }));
  return [...ruled, ...others].sort((a, b) => a.site.name.localeCompare(b.site.name, locale));
}

/** Whether the reader had a hand in it: made or changed its rule, or chose its mode. */
export const isReaders = ({ signs, hasMode }: Listed): boolean =>
  hasMode || signs.some((sign) => sign === 'yours' || sign === 'changed' || sign === 'unsaved');

/** Whether a site goes by the words sought: one of its names, hosts or aliases has each of them, or they are an address there. */
export function isSought({ site, rule }: Listed, sought: string, locale: string): boolean {
  const host = hostWritten(sought);
  if (host !== null && rule?.hosts.some((one) => isUnder(host, one))) return true;
  const parts = (rule?.parts ?? []).flatMap(({ host, name }) => [host, name]);
  const names = [site.name, site.id, ...(rule?.hosts ?? []), ...(rule?.aliases ?? []), ...parts];
  const text = names.join('\n').toLocaleLowerCase(locale);
  return sought
    .toLocaleLowerCase(locale)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
