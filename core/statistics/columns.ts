import { type SiteCounts, type Statistics, sitesTogether } from './statistics';

/** Lengths of time in which what was found can be seen side by side. */
export const STEPS = ['day', 'week', 'month'] as const;
export type Step = (typeof STEPS)[number];

/** What was found in one stretch of time. */
export interface Column {
  /** Its first day (YYYY-MM-DD). Weeks begin on Monday, as in ISO 8601. */
  readonly from: string;
  readonly sites: SiteCounts;
}

/** How many stretches are seen; months go back further where something was counted. Weeks are as many as days are kept. */
const COLUMNS: Record<Step, number> = { day: 30, week: 13, month: 12 };

const DAY = 24 * 60 * 60 * 1_000;

/** What was found up to today (YYYY-MM-DD) in stretches of time, in order; those in which nothing was found are there too. */
export function columnsOf({ spans }: Statistics, step: Step, today: string): Column[] {
  const columns = new Map<string, SiteCounts>();
  const oldest = Object.keys(spans).sort()[0] ?? today;
  for (const from of startsOf(step, today, oldest)) columns.set(from, {});
  for (const [span, sites] of Object.entries(spans)) {
    // Of months that are long ago the days are no longer known.
    if (span.length === 7 && step !== 'month') continue;
    const from = startOf(step, span.length === 7 ? `${span}-01` : span);
    const before = columns.get(from);
    if (before !== undefined) columns.set(from, sitesTogether(before, sites));
  }
  return [...columns].map(([from, sites]) => ({ from, sites }));
}

function startsOf(step: Step, today: string, oldest: string): string[] {
  const starts = [startOf(step, today)];
  while (starts.length < COLUMNS[step] || (step === 'month' && (starts[0] ?? '').slice(0, 7) > oldest.slice(0, 7))) {
    starts.unshift(startOf(step, dayBefore(starts[0] ?? today)));
  }
  return starts;
}

/** First day of the stretch a day lies in. */
function startOf(step: Step, day: string): string {
  if (step === 'day') return day;
  if (step === 'month') return `${day.slice(0, 7)}-01`;
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  return dayOfTime(Date.parse(day) - sinceMonday * DAY);
}

const dayBefore = (day: string): string => dayOfTime(Date.parse(day) - DAY);
const dayOfTime = (time: number): string => new Date(time).toISOString().slice(0, 10);
