import { EVENING, MORNING, PLACES, ZONES } from './clock-words';

/** A word for a half of the day. */
const HALF = `(?:${MORNING}|${EVENING})`;
const ZONE = '(?:GMT|UTC)\\s?[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]{1,5}\\b|МСК|мск|utc\\b|gmt\\b|[+-]\\d{2}:?\\d{2}\\b';
/** A zone, behind a word for hours perhaps: "18:30 Uhr MEZ", "11:41 (МСК)". */
const TO_ZONE = `(?:\\s*(?:Uhr|hrs?|น\\.|ч\\.))?(?:\\s*[(,|]?\\s*(?<zone>${ZONE}))?`;
const MINUTES = `\\s*[:.hH時时點点시]\\s*(?<minute>\\d{2})(?!\\d)(?:\\s*[:.分분]\\s*(?<second>\\d{2})(?!\\d)\\s*[秒초]?)?\\s*[分분]?`;
const CLOCK = new RegExp(
  `(?<!\\d)(?:(?<before>${HALF})\\s*)?(?<hour>\\d{1,2})${MINUTES}(?:\\s*(?<after>${HALF}))?${TO_ZONE}`,
  'u',
);
/** An hour without minutes, which needs a word for it: "18h", "18 Uhr", "3 pm", "下午3时". */
const HOUR = new RegExp(
  `(?<!\\d)(?:(?<before>${HALF})\\s*)?(?<hour>\\d{1,2})\\s*(?:h\\b(?!\\s*\\p{L})|Uhr\\b|[時点](?!間)|[时點]|시(?!간)|(?<after>${HALF}))${TO_ZONE}`,
  'u',
);
const IS_EVENING = new RegExp(`^(?:${EVENING})`, 'u');

/**
 * The time of day beside a date, as ISO 8601 writes it behind the day ("T11:41", with "+02:00" where the page states a
 * zone): right after it, else right before it; empty when there is none.
 */
export function clockText(before: string, after: string, day: string): string {
  for (const form of [CLOCK, HOUR]) {
    const found = form.exec(lower(after.slice(0, 44))) ?? form.exec(lower(before.slice(-34)));
    if (found?.groups !== undefined) return clockOf(found.groups, day);
  }
  return '';
}

/** "AM" and "P.M." in small letters, where zones must stay in capitals. */
const lower = (text: string): string => text.replace(/(?<!\p{L})[AP]\.?\s?M\b/gu, (half) => half.toLowerCase());

function clockOf(groups: Readonly<Record<string, string | undefined>>, day: string): string {
  const { hour: hourText, minute = '00', second, zone, before, after } = groups;
  const half = before ?? after;
  let hour = Number(hourText);
  if (half !== undefined && hour <= 12) hour = (hour % 12) + (IS_EVENING.test(half) ? 12 : 0);
  if (hour > 23 || Number(minute) > 59) return '';
  const time = `T${String(hour).padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`;
  return time + zoneText(zone, `${day}${time}`);
}

/** A stated zone as an offset: "GMT+7", "+0200", "CET", "ET" at that moment; empty when it is none or not known. */
export function zoneText(zone: string | undefined, moment: string): string {
  if (zone === undefined) return '';
  const offset = /^(?:GMT|UTC)?\s?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (offset !== null) return `${offset[1]}${offset[2]?.padStart(2, '0')}:${offset[3] ?? '00'}`;
  const name = zone.toUpperCase();
  const place = PLACES[name];
  return place === undefined ? (ZONES[name] ?? '') : offsetAt(place, moment);
}

function offsetAt(timeZone: string, moment: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(new Date(`${moment}Z`)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name.replace('GMT', '');
}
