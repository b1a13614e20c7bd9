/** A day of the common (Gregorian) calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date found in a text, and where. */
export interface FoundDay {
  /** As `YYYY-MM-DD` of the common calendar. */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** A day in ISO 8601; `null` when there is no such day, or no news of it. */
export function dayText({ year, month, day }: Day): string | null {
  // 1970-01-01 is what programs write for "no date".
  if (year < 1900 || year > 2200 || (year === 1970 && month === 1 && day === 1)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || month > 12 || date.getUTCMonth() !== month - 1) return null;
  return date.toISOString().slice(0, 10);
}

/** A match as a date; `null` when it stands for no day. */
export function foundDay(match: RegExpExecArray, day: Day | null): FoundDay | null {
  const text = day === null ? null : dayText(day);
  return text === null ? null : { day: text, start: match.index, end: match.index + match[0].length };
}

/** Buddhist years (Thai pages) brought to common ones. */
export const commonYear = (year: number): number => (year > 2400 && year < 2700 ? year - 543 : year);
