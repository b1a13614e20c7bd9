const ISO_DATE =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<time>\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * A date as a page states it (ISO 8601), in words and in the zone of the page: "11 February 2026, 06:00 UTC". The time
 * and the zone are given only where the page gives them, the time as the language sets it after a day, with hours to 23;
 * what is no ISO date is shown as it is.
 */
export function storyDate(iso: string, locale: string): string {
  const parts = ISO_DATE.exec(iso.trim())?.groups;
  if (parts === undefined) return iso;
  const day = new Date(Date.UTC(Number(parts.year), Number(parts.month) - 1, Number(parts.day)));
  if (Number.isNaN(day.getTime())) return iso;
  const date = inUtc(day, locale, { dateStyle: 'long' });
  if (parts.time === undefined) return date;
  const time = new Date(`${day.toISOString().slice(0, 10)}T${parts.time}Z`);
  if (Number.isNaN(time.getTime())) return iso;
  return [date + behindDay(time, locale), zoneWord(parts.zone)].filter(Boolean).join(' ');
}

/** The time with what stands before it. A long date would have words there, as in "at 06:00". */
function behindDay(time: Date, locale: string): string {
  const day = inUtc(time, locale, { dateStyle: 'medium' });
  const both = inUtc(time, locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
  return both.startsWith(day)
    ? both.slice(day.length)
    : ` ${inUtc(time, locale, { timeStyle: 'short', hourCycle: 'h23' })}`;
}

const inUtc = (time: Date, locale: string, format: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(time);

/** "UTC", "UTC+2", "UTC−3:30"; empty when the page names no zone. */
function zoneWord(zone: string | undefined): string {
  if (zone === undefined) return '';
  const hours = Number(zone.slice(1, 3));
  const minutes = zone.slice(-2);
  if (zone === 'Z' || (hours === 0 && minutes === '00')) return 'UTC';
  return `UTC${zone.startsWith('-') ? '−' : '+'}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
}
