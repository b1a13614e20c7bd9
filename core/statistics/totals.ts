import { type KindCounts, plus, type Statistics } from './statistics';

/** What was found in a stretch of time, seen from three sides. */
export interface Totals {
  readonly all: number;
  readonly kinds: KindCounts;
  /** Site keys with how many things were found there, most first. */
  readonly sites: readonly (readonly [string, number])[];
  /** Days and months in which something was found, in order. */
  readonly spans: readonly { readonly span: string; readonly kinds: KindCounts }[];
}

/** Sums up what was found from a day on, or at all. A month counts when it is not over before that day. */
export function totalsOf({ spans }: Statistics, from = ''): Totals {
  const sites = new Map<string, number>();
  let kinds: KindCounts = {};
  const rows = [];
  for (const [span, counts] of Object.entries(spans).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (span < from.slice(0, span.length)) continue;
    let ofSpan: KindCounts = {};
    for (const [site, found] of Object.entries(counts)) {
      ofSpan = plus(ofSpan, found);
      sites.set(site, (sites.get(site) ?? 0) + sumOf(found));
    }
    kinds = plus(kinds, ofSpan);
    rows.push({ span, kinds: ofSpan });
  }
  return { all: sumOf(kinds), kinds, sites: [...sites].sort(([, a], [, b]) => b - a), spans: rows };
}

const sumOf = (kinds: KindCounts): number => Object.values(kinds).reduce((sum, count) => sum + count, 0);
