import { GROUPS, type Group } from '../groups';
import type { Column } from './columns';
import { type KindCounts, plus, type SiteCounts, sitesTogether } from './statistics';

/** How many things were found. */
export interface Count {
  readonly all: number;
  readonly kinds: KindCounts;
}

/** What was found on one site. */
export interface SiteCount extends Count {
  /** Its key. */
  readonly site: string;
}

/** What was found on one site, or on all of them. */
export function countOf(sites: SiteCounts, site: string | null = null): Count {
  const found = site === null ? Object.values(sites) : [Object.hasOwn(sites, site) ? (sites[site] ?? {}) : {}];
  const kinds = found.reduce<KindCounts>(plus, {});
  return { all: sumOf(kinds), kinds };
}

/** What was found on each site in all stretches of time together, most first. */
export function sitesOf(columns: readonly Column[]): SiteCount[] {
  const together = columns.reduce<SiteCounts>((sum, { sites }) => sitesTogether(sum, sites), {});
  return Object.entries(together)
    .map(([site, kinds]) => ({ site, kinds, all: sumOf(kinds) }))
    .sort((a, b) => b.all - a.all);
}

/** The kinds of which something was found, in the order in which kinds are listed. */
export const kindsFound = (kinds: KindCounts): Group[] => GROUPS.filter((kind) => (kinds[kind] ?? 0) > 0);

const sumOf = (kinds: KindCounts): number => Object.values(kinds).reduce((sum, count) => sum + count, 0);
