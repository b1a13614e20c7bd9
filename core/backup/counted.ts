import { type KindCounts, newSince, type SiteCounts, type Statistics } from '../statistics/statistics';

/**
 * What one counted beyond the other, each number by itself. Of what a file counted that is what it adds: the larger number
 * holds, so that a file read twice adds nothing. Of what is counted here without what a file added it is the rest.
 */
export function countedBeyond(one: Statistics, other: Statistics): Statistics {
  const spans = Object.entries(one.spans).map(([span, sites]) => [span, sitesBeyond(sites, other.spans[span] ?? {})]);
  return { ...one, spans: Object.fromEntries(spans.filter(([, sites]) => Object.keys(sites ?? {}).length > 0)) };
}

function sitesBeyond(sites: SiteCounts, others: SiteCounts): SiteCounts {
  const kindsOf = (site: string): KindCounts => (Object.hasOwn(others, site) ? (others[site] ?? {}) : {});
  const beyond = Object.entries(sites).map(([site, kinds]) => [site, newSince(kindsOf(site), kinds)] as const);
  return Object.fromEntries(beyond.filter(([, kinds]) => Object.keys(kinds).length > 0));
}

/** How many things were counted in all. */
export const countedInAll = ({ spans }: Statistics): number =>
  Object.values(spans)
    .flatMap((sites) => Object.values(sites))
    .flatMap((kinds) => Object.values(kinds))
    .reduce((sum, count) => sum + count, 0);
