import { GROUPS } from '../groups';
import { isRecord } from '../same';
import {
  DAYS,
  type KindCounts,
  MONTHS,
  MOST_SITES,
  NO_STATISTICS,
  type SiteCounts,
  type Statistics,
} from './statistics';

const SPAN = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** Nothing was counted before; what says so was written by nobody's calendar, and would be drawn month by month. */
const FIRST = '2020';

/** Longest site key: that of a host. */
const LONGEST = 260;

/** Reads stored statistics, count by count: what cannot be read is left out. Never throws. */
export function parseStatistics(stored: unknown): Statistics {
  if (!isRecord(stored) || stored.version !== 1) return NO_STATISTICS;
  const spans = entriesOf(stored.spans)
    .filter(([span]) => isSpan(span))
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, DAYS + MONTHS + 1)
    .map(([span, sites]) => [span, parseSites(sites)] as const);
  return { version: 1, counting: stored.counting !== false, spans: Object.fromEntries(spans) };
}

/** Whether it is a day or month of the calendar, from when there was something to count. */
function isSpan(span: string): boolean {
  const time = SPAN.test(span) ? Date.parse(span) : Number.NaN;
  return !Number.isNaN(time) && span >= FIRST && new Date(time).toISOString().startsWith(span);
}

function parseSites(value: unknown): SiteCounts {
  const sites = entriesOf(value)
    .filter(([site]) => site.length <= LONGEST)
    .slice(0, MOST_SITES + 1)
    .map(([site, kinds]) => [site, parseKinds(kinds)] as const);
  return Object.fromEntries(sites.filter(([, kinds]) => Object.keys(kinds).length > 0));
}

const parseKinds = (value: unknown): KindCounts =>
  Object.fromEntries(
    entriesOf(value).filter(
      ([kind, count]) => GROUPS.some((known) => known === kind) && Number.isSafeInteger(count) && Number(count) > 0,
    ),
  );

const entriesOf = (value: unknown): [string, unknown][] => (isRecord(value) ? Object.entries(value) : []);
