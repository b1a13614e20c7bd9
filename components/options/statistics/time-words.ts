import { groupCount } from '../../../core/groups';
import type { Column, Step } from '../../../core/statistics/columns';
import { type Count, kindsFound } from '../../../core/statistics/totals';
import { sentenceCase, type Wording } from '../../../core/wording';

const SHORT: Record<Step, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: '2-digit' },
};

const LONG: Record<Step, Intl.DateTimeFormatOptions> = {
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  week: { day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
};

const IN_TABLE: Record<Step, Intl.DateTimeFormatOptions> = {
  ...LONG,
  day: { weekday: 'short', day: 'numeric', month: 'short' },
};

/** A stretch of time in few letters, for below a chart. */
export const shortTime = ({ from }: Pick<Column, 'from'>, step: Step, { locale }: Wording): string =>
  dated(from, locale, SHORT[step]);

/** A stretch of time in full. */
export const longTime = (column: Pick<Column, 'from'>, step: Step, wording: Wording): string =>
  named(column, step, wording, LONG);

/** A stretch of time as the head of a row. */
export const rowTime = (column: Pick<Column, 'from'>, step: Step, wording: Wording): string =>
  named(column, step, wording, IN_TABLE);

function named({ from }: Pick<Column, 'from'>, step: Step, { locale, say }: Wording, options: typeof LONG): string {
  const date = dated(from, locale, options[step]);
  return step === 'week' ? say('statistics_week_of', date) : sentenceCase(date, locale);
}

/** What was found, kind by kind: "4 ads and 1 prompt". */
export function countWords({ all, kinds }: Count, wording: Wording): string {
  if (all === 0) return wording.say('statistics_nothing');
  const parts = kindsFound(kinds).map((kind) => groupCount(kind, kinds[kind] ?? 0, wording));
  return new Intl.ListFormat(wording.locale).format(parts);
}

const dated = (day: string, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(day));
