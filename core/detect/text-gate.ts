/**
 * Says of a raw text whether it can be a label at all. Wrong only in saying yes, which it does to few texts of a page.
 */
export type TextGate = (text: string) => boolean;

/** How many characters the beginnings of lines in a gate have. */
export const HEADS = [6, 4, 2] as const;

/** How many characters of a whole text are looked at; its length is the rest of the proof. */
const HEAD = 4;

/** Slots of a table: a power of two, large enough that a chance likeness is rare among some thousand entries. */
const SIZE = 1 << 17;

/** Longest text in letter-spacing or with invisible characters that is let through, in characters. */
const ODD_LENGTH = 80;

/** What folding takes out of a text: invisible characters, other spaces than one. Such a text has another length. */
const HIDDEN = /[\u00AD\u200B-\u200F\uFEFF]|\s\s|[^\S ]/;

/**
 * A gate from whole texts, without decoration, and from the beginnings of lines (as long as one of `HEADS`, or `##` for a
 * digit), all in lower case: a few table lookups per text, so that a page's texts cost next to nothing.
 */
export function createTextGate(texts: Iterable<string>, heads: Iterable<string>): TextGate {
  const table = new Uint8Array(SIZE);
  let numbers = false;
  const admit = (text: string, count: number, length: number): void => {
    for (const form of casings(text.slice(0, count))) table[slot(hash(form, 0, count), length)] = 1;
  };
  for (const text of texts) {
    const count = Math.min(text.length, HEAD);
    admit(text, count, text.length);
    admit(text, count, ANY_LENGTH);
  }
  for (const head of heads) {
    if (head === '##') numbers = true;
    else admit(head, head.length, LINE + head.length);
  }

  const isShortLabel = (text: string, from: number, length: number): boolean =>
    table[slot(hash(text, from, length), length)] === 1 ||
    table[slot(hash(text, from, Math.min(2, length)), LINE + 2)] === 1 ||
    (length === 3 && lower(text.charCodeAt(from + 1)) === 32);

  return (text) => {
    let from = 0;
    let to = text.length;
    while (from < to && !isWord(text.charCodeAt(from))) from++;
    while (to > from && !isWord(text.charCodeAt(to - 1))) to--;
    const length = to - from;
    if (length === 0) return false;
    if (length <= HEAD) return isShortLabel(text, from, length);
    const two = hash(text, from, 2);
    const four = goOn(two, text, from + 2, 2);
    if (table[slot(four, length)] === 1) return true;
    if (table[slot(four, LINE + 4)] === 1 || table[slot(two, LINE + 2)] === 1) return true;
    if (length >= 6 && table[slot(goOn(four, text, from + 4, 2), LINE + 6)] === 1) return true;
    if (numbers && isDigit(text.charCodeAt(from)) && !isDigit(text.charCodeAt(to - 1))) return true;
    if (length >= ODD_LENGTH) return false;
    return isSpaced(text, from) || (table[slot(four, ANY_LENGTH)] === 1 && HIDDEN.test(text));
  };
}

/** In place of a text's length: any length will do. */
const ANY_LENGTH = 1_000;

/** In place of a text's length, for beginnings of lines: added to how many characters the beginning has. */
const LINE = 2_000;

/** The beginning as it is, in upper case, and with its first letter so. */
function casings(head: string): string[] {
  const upper = head.toUpperCase();
  return upper.length === head.length ? [head, upper, upper.slice(0, 1) + head.slice(1)] : [head];
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** A letter or digit, or something that folding may turn into one. */
const isWord = (code: number): boolean =>
  code < 0xc0
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
    : (code < 0x2000 || code >= 0x3020) && code !== 0xfeff && (code < 0xff00 || code > 0xff0f);

/** Letters with a space after each: "R E K L A M A". */
const isSpaced = (text: string, from: number): boolean =>
  lower(text.charCodeAt(from + 1)) === 32 && lower(text.charCodeAt(from + 3)) === 32;

const hash = (text: string, from: number, count: number): number => goOn(7, text, from, count);

function goOn(start: number, text: string, from: number, count: number): number {
  let value = start;
  for (let at = from; at < from + count; at++) value = (Math.imul(value, 0x9e3779b1) + lower(text.charCodeAt(at))) | 0;
  return value;
}

function slot(value: number, length: number): number {
  const mixed = Math.imul(value ^ (value >>> 16) ^ Math.imul(length, 0x27d4eb2f), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & (SIZE - 1);
}

/** Lower case of Latin, Greek and Cyrillic capitals; all space and punctuation is one, as it is in phrases. */
function lower(code: number): number {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return code;
    if (code >= 0x41 && code <= 0x5a) return code + 32;
    return isDigit(code) ? code : 32;
  }
  if (code === 0xa0 || code === 0x2019) return 32;
  const isCapital =
    (code >= 0xc0 && code <= 0xde) || (code >= 0x391 && code <= 0x3a9) || (code >= 0x410 && code <= 0x42f);
  if (isCapital) return code + 32;
  return code >= 0x400 && code <= 0x40f ? code + 80 : code;
}
