/** A day of the calendar. Months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of an ISO 8601 date as the page states it, never moved to another time zone; `null` when there is none. */
export function dayOf(iso: string): CalendarDay | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  if (day === undefined) return null;
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** The same in words, such as "11 February 2026". */
export function calendarDay(iso: string, locale: string): string | null {
  const day = dayOf(iso);
  return day === null ? null : inWords(day, { dateStyle: 'long' }, locale);
}

/** A day as a format of `Intl` writes it. */
export const inWords = (
  { year, month, day }: CalendarDay,
  format: Intl.DateTimeFormatOptions,
  locale: string,
): string => new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day));
