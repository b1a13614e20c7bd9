import { isWhiteSpace } from '../page/text';

/** Says of a raw text whether it can be a label at all; `from` is its first character that is no white space. Wrong only in saying yes. */
export type TextGate = (text: string, from: number) => boolean;

const SIZE = 1 << 14;

/**
 * A gate from the first two characters of texts and lines and the last two of lines. One table lookup per text, so that a
 * page's texts cost next to nothing. Texts in decoration, letter-spaced or with unusual characters always pass.
 */
export function createTextGate(texts: Iterable<string>, heads: Iterable<string>, tails: Iterable<string>): TextGate {
  const starts = tableOf([...texts, ...heads], (text) => text.slice(0, 2));
  const ends = tableOf([...tails], (text) => text.slice(-2));
  return (text, from) => {
    let to = text.length - 1;
    while (to > from && isWhiteSpace(text.charCodeAt(to))) to--;
    if (to === from) return true;
    const first = text.charCodeAt(from);
    const second = text.charCodeAt(from + 1);
    if (isOdd(first) || isOdd(second)) return to - from < 80;
    return starts[slot(first, second)] === 1 || ends[slot(text.charCodeAt(to - 1), text.charCodeAt(to))] === 1;
  };
}

/** Neither a letter nor a digit of a common script, so that folding may change it. */
const isOdd = (code: number): boolean =>
  code < 0x30 ||
  (code > 0x39 && code < 0x41) ||
  (code > 0x5a && code < 0x61) ||
  (code > 0x7a && code < 0xc0) ||
  code >= 0xff00 ||
  (code >= 0x2000 && code < 0x3040);

const slot = (first: number, second: number): number => (first * 31 + second * 7) & (SIZE - 1);

function tableOf(texts: readonly string[], cut: (text: string) => string): Uint8Array {
  const table = new Uint8Array(SIZE);
  for (const text of texts) {
    const pair = cut(text);
    const pairs = pair === '##' ? digits() : casings(pair);
    for (const [first, second] of pairs) table[slot(first, second)] = 1;
  }
  return table;
}

/** Upper and lower case of each of the two characters. */
function casings(pair: string): [number, number][] {
  const [first = '', second = ''] = pair;
  return [first, first.toUpperCase()].flatMap((a) =>
    [second, second.toUpperCase()].map((b): [number, number] => [a.charCodeAt(0), b.charCodeAt(0)]),
  );
}

/** Any digit, then any character a number can go on with. */
function digits(): [number, number][] {
  const pairs: [number, number][] = [];
  for (let first = 0x30; first <= 0x39; first++) {
    for (const second of ' \u00A0-–0123456789m') pairs.push([first, second.charCodeAt(0)]);
  }
  return pairs;
}
