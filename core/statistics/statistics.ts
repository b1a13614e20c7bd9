import type { Group } from '../groups';

/** How many things of each kind; boxes that are only suspected to be AI summaries are counted apart. */
export type KindCounts = Readonly<Partial<Record<Group, number>>>;

/** What was found on the pages of one day or month, by site key; `OTHERS` for sites beyond the number that is kept apart. */
export type SiteCounts = Readonly<Record<string, KindCounts>>;

/** What was found on this device. It never leaves it. */
export interface Statistics {
  readonly version: 1;
  /** Whether the reader wants it counted. */
  readonly counting: boolean;
  /** By day (YYYY-MM-DD), and by month (YYYY-MM) for what is longer ago than `DAYS`. */
  readonly spans: Readonly<Record<string, SiteCounts>>;
}

/** What holds before anything was found. */
export const NO_STATISTICS: Statistics = { version: 1, counting: true, spans: {} };

/** How many days are kept apart. */
export const DAYS = 92;

/** How many months are kept after that; then what was found is forgotten. */
export const MONTHS = 36;

/** Most sites that are kept apart in a span. */
export const MOST_SITES = 40;

/** The site key under which the rest is counted; no rule has such an id, nor is it a host. */
export const OTHERS = '*';

/** What was found on a page since it was last counted. */
export interface Found {
  /** Today (YYYY-MM-DD). */
  readonly day: string;
  /** Site key, as for modes: the rule's id or the host. */
  readonly site: string;
  readonly kinds: KindCounts;
}

/** The same with what was found on a page; unchanged when the reader wants none counted. */
export function withFound(statistics: Statistics, { day, site, kinds }: Found): Statistics {
  if (!statistics.counting || Object.keys(kinds).length === 0) return statistics;
  const sites = statistics.spans[day] ?? {};
  const isKnown = Object.hasOwn(sites, site) || Object.keys(sites).length < MOST_SITES;
  const spans = { ...statistics.spans, [day]: plusSite(sites, isKnown ? site : OTHERS, kinds) };
  return { ...statistics, spans: aged(spans, day) };
}

/** How many things more than before, by kind; kinds of which there are not more are left out. */
export function newSince(before: KindCounts, now: KindCounts): KindCounts {
  const more = Object.entries(now).map(([kind, count]) => [kind, count - (before[kind as Group] ?? 0)] as const);
  return Object.fromEntries(more.filter(([, count]) => count > 0));
}

/** The day a moment lies in where the reader is, as YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Puts the days that are long ago into their months, and forgets the oldest. */
function aged(spans: Statistics['spans'], today: string): Statistics['spans'] {
  const oldest = new Date(Date.parse(today) - DAYS * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);
  const result: Record<string, SiteCounts> = {};
  for (const [span, sites] of Object.entries(spans).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const to = span.length === 10 && span < oldest ? span.slice(0, 7) : span;
    result[to] = sitesTogether(result[to] ?? {}, sites);
  }
  const months = Object.keys(result).filter((span) => span.length === 7);
  for (const month of months.slice(0, Math.max(0, months.length - MONTHS))) delete result[month];
  return result;
}

/** What was found on sites at two times, together. */
export const sitesTogether = (one: SiteCounts, other: SiteCounts): SiteCounts =>
  Object.entries(other).reduce((sum, [site, kinds]) => {
    const isKnown = Object.hasOwn(sum, site) || Object.keys(sum).length < MOST_SITES;
    return plusSite(sum, isKnown ? site : OTHERS, kinds);
  }, one);

/** What was counted since, together with what had been counted before. */
export function together(now: Statistics, before: Statistics): Statistics {
  const spans: Record<string, SiteCounts> = { ...before.spans };
  for (const [span, sites] of Object.entries(now.spans)) spans[span] = sitesTogether(spans[span] ?? {}, sites);
  return { ...now, spans };
}

const plusSite = (sites: SiteCounts, site: string, kinds: KindCounts): SiteCounts => ({
  ...sites,
  [site]: plus(Object.hasOwn(sites, site) ? (sites[site] ?? {}) : {}, kinds),
});

/** The sum of two counts. */
export function plus(one: KindCounts, other: KindCounts): KindCounts {
  const sum: Partial<Record<Group, number>> = { ...one };
  for (const [kind, count] of Object.entries(other) as [Group, number][]) sum[kind] = (sum[kind] ?? 0) + count;
  return sum;
}
