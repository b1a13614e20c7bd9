import { bareLetters, latinTwin } from '../page/text';

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

/**
 * What folding takes out or writes in other letters wherever it stands: invisible characters, accents apart from their
 * letter, points, signs that are several letters, letters for mathematics.
 */
const HIDDEN =
  /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uD800-\uDBFF\uFB00-\uFB06\uFEF5-\uFEFF]/;

/** Other spaces than one: such a text has another length. */
const WIDE = /\s\s|[^\S ]/;

/**
 * A gate from whole texts, without decoration, and from the beginnings of lines (as long as one of `HEADS`, or `##` for a
 * digit), all in lower case: a few table lookups per text, so that a page's texts cost next to nothing.
 */
export function createTextGate(texts: Iterable<string>, heads: Iterable<string>): TextGate {
  const table = new Uint8Array(SIZE);
  let numbers = false;
  const admit = (text: string, count: number, length: number): void => {
    table[slot(hash(text, 0, count), length)] = 1;
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
    (length === 3 && lower(text.charCodeAt(from + 1)) === 32) ||
    HIDDEN.test(text);

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
    return isSpaced(text, from) || HIDDEN.test(text) || (table[slot(four, ANY_LENGTH)] === 1 && WIDE.test(text));
  };
}

/** In place of a text's length: any length will do. */
const ANY_LENGTH = 1_000;

/** In place of a text's length, for beginnings of lines: added to how many characters the beginning has. */
const LINE = 2_000;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** A letter or digit, or something that folding turns into one. */
const isWord = (code: number): boolean => lower(code) !== 32;

/** Letters with a space after each, or two: "R E K L A M A". */
function isSpaced(text: string, from: number): boolean {
  const isSpace = (at: number): boolean => lower(text.charCodeAt(from + at)) === 32;
  return isSpace(1) && (isSpace(3) || (isSpace(2) && isSpace(4)));
}

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

/** What `lower` gives, by UTF-16 code; 0 where it was not asked yet. */
const LOWER = new Uint16Array(1 << 16);

/** The bare small letter of a code, in the script it may pretend to be of; all space and punctuation is one, as it is in phrases. */
const lower = (code: number): number => LOWER[code] || learn(code);

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const isLetter = /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(character);
  // NaN, which is false, where nothing is left of a mark.
  const bare = (isLetter && latinTwin(bareLetters(character)).charCodeAt(0)) || 32;
  LOWER[code] = bare;
  return bare;
}
