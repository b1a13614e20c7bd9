import { isWhiteSpace } from '../page/text';

/**
 * Says of a raw text whether it can be a label at all; `from` is its first character that is no white space. Wrong only
 * in saying yes.
 */
export type TextGate = (text: string, from: number) => boolean;

const SIZE = 1 << 14;

/** How many characters the beginnings in a gate have at most. */
export const HEAD = 4;

/**
 * A gate from the beginnings of texts and lines, and the ends of lines that begin with anything. Two table lookups per
 * text, so that a page's texts cost next to nothing. Short texts in decoration, letter-spaced or with unusual characters
 * always pass.
 *
 * @param heads beginnings of 2 to `HEAD` characters, `##` for a digit
 * @param tails ends of 2 characters
 */
export function createTextGate(texts: Iterable<string>, heads: Iterable<string>, tails: Iterable<string>): TextGate {
  const table = new Uint8Array(SIZE);
  for (const text of texts) admit(table, text, Math.min(text.length, HEAD));
  for (const head of heads) admit(table, head, head.length < HEAD ? 2 : HEAD);
  const ends = new Uint8Array(SIZE);
  for (const tail of tails) admit(ends, tail, 2);
  return (text, from) => {
    let to = text.length;
    while (to > from && isWhiteSpace(text.charCodeAt(to - 1))) to--;
    const length = to - from;
    const first = text.charCodeAt(from);
    if (isOdd(first)) return length < 80;
    if (length < 2) return table[hash(text, from, 1)] === 1;
    const second = text.charCodeAt(from + 1);
    if (isOdd(second)) return length < 80;
    return (
      table[hash(text, from, Math.min(length, HEAD))] === 1 ||
      table[hash(text, from, 2)] === 1 ||
      (isDigit(first) && table[DIGIT] === 1) ||
      ends[hash(text, to - 2, 2)] === 1
    );
  };
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Neither a letter nor a digit of a common script, so that folding may change it or strip it. */
const isOdd = (code: number): boolean =>
  code < 0x30 ||
  (code > 0x39 && code < 0x41) ||
  (code > 0x5a && code < 0x61) ||
  (code > 0x7a && code < 0xc0) ||
  (code >= 0x2000 && code < 0x3040) ||
  code >= 0xff00;

/** Slot for lines that begin with a number. */
const DIGIT = 0;

function admit(table: Uint8Array, text: string, length: number): void {
  if (text === '##') table[DIGIT] = 1;
  else table[hash(text, 0, length)] = 1;
  // Letters that `lower` does not know: their upper case has to be let in as well.
  const upper = text.slice(0, length).toUpperCase();
  if (upper.length === length) table[hash(upper, 0, length)] = 1;
  if (upper.length >= length) table[hash(upper.slice(0, 1) + text.slice(1, length), 0, length)] = 1;
}

function hash(text: string, from: number, length: number): number {
  let value = length;
  for (let at = from; at < from + length; at++) value = (value * 31 + lower(text.charCodeAt(at))) & 0xffffff;
  return (value ^ (value >>> 10)) & (SIZE - 1);
}

/** Lower case of Latin, Greek and Cyrillic capitals; all space and punctuation is one, as it is in phrases. */
function lower(code: number): number {
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return code + 32;
    return code < 0x30 || (code > 0x39 && code < 0x41) || (code > 0x5a && code < 0x61) ? 32 : code;
  }
  if (code === 0xa0 || code === 0x2019) return 32;
  const isCapital =
    (code >= 0xc0 && code <= 0xde) || (code >= 0x391 && code <= 0x3a9) || (code >= 0x410 && code <= 0x42f);
  if (isCapital) return code + 32;
  return code >= 0x400 && code <= 0x40f ? code + 80 : code;
}
