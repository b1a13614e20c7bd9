import { lettersIn } from '../words';

/** Letters that may stand beside a date or time: month, "updated", time zone, a name. */
const LETTERS_BESIDE = 45;
/** The same where it is a date alone. */
const LETTERS_BESIDE_DATE = 30;
/** The same where it is a date and a time, and nothing but "Uhr". */
const LETTERS_IN_STAMP = 4;
/** With a dot it may be a number, and beyond the day's hours a score: such a time counts with a date only. */
const CLOCK = /\b(?:[01]?\d|2[0-4])[:h][0-5]\d\b/;
const DATE =
  /\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)?\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)?\.?[\s-](?:de\s)?\p{L}+\.?,?[\s-](?:de\s)?(?:19|20)\d{2}\b|\b(?:19|20)\d{2}[-/.年]\s?\d{1,2}(?!\d)|\p{L}+\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d{2}\b/u;

/** Whether a text is a date or a time, with few words beside it. */
export const isDateOrTime = (text: string): boolean =>
  (CLOCK.test(text) || DATE.test(text)) && lettersIn(text) <= LETTERS_BESIDE;

/** Whether a text is a date with its time and nothing else, as only pages write. */
export const isStamp = (text: string): boolean =>
  CLOCK.test(text) && DATE.test(text) && lettersIn(text) <= LETTERS_IN_STAMP;

/** Whether a text is a date and no sentence, with hardly a word beside it. Prices look like times, so a time is none. */
export const isDateLine = (text: string): boolean =>
  DATE.test(text) && lettersIn(text) <= LETTERS_BESIDE_DATE && !/[.!?…。]$/.test(text);
