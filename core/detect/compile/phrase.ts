import { bareLetters } from '../../page/text';
import { HEADS } from '../text-gate';

/*
 * Phrases: the small language in which the lexicons write what cannot be a fixed text.
 *
 * `(a|b)` one of several · `[x]` may be missing · `#` a number · `*` at a word's end: any ending (stems) · `*` as a word
 * of its own: any words, or none · `{name}` a list of texts. All else is taken literally. Phrases and texts are compared
 * as words in lower case with single spaces between, so punctuation, hyphens and apostrophes need no thought, and the
 * regular expressions need no Unicode classes, which are dear to compile.
 */

/** Most words that a free-standing `*` may stand for. */
const GAP = 14;

/** Scripts written without spaces, or with endings joined on: there words have no edges. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Lists a phrase may name, by name. */
export type PhraseLists = Readonly<Record<string, readonly string[]>>;

/** Whether words of this script have no edges. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

/** The phrase with its `{name}`s replaced by the lists. Throws an Error on a name that is none. */
export function fillIn(phrase: string, lists: PhraseLists): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const list = lists[name];
    if (list === undefined) throw new Error(`“${phrase}” names the list “${name}”, which does not exist`);
    return list.length === 1 ? (list[0] ?? '') : `(${list.join('|')})`;
  });
}

/** Source that matches all of a text's words by a filled-in phrase. Throws an Error that says what is wrong with it. */
export function wholeSource(phrase: string): string {
  return checked(`^ ${phraseSource(phrase)} $`);
}

/**
 * Source that finds any of the phrases among a text's words; empty when there are none. Throws as `wholeSource`.
 *
 * @param hasNoEdges whether a phrase's words have no edges; told by its script when absent
 */
export function anySource(phrases: readonly string[], hasNoEdges = isUnspaced): string {
  const spaced = phrases.filter((phrase) => !hasNoEdges(phrase)).map((phrase) => sourceOf(plain(phrase), false));
  const unspaced = phrases.filter((phrase) => hasNoEdges(phrase)).map((phrase) => sourceOf(plain(phrase), true));
  const edged = spaced.length === 0 ? [] : [` (?:${spaced.join('|')})(?= )`];
  return checked([...edged, ...unspaced].join('|'));
}

/** Source of one phrase, to be part of another. Throws as `wholeSource`. */
export function phraseSource(phrase: string): string {
  return sourceOf(plain(phrase), isUnspaced(phrase));
}

/** A broken pattern is found here, and not on the first page that has its words. */
function checked(source: string): string {
  new RegExp(source);
  return source;
}

/**
 * Beginnings, as long as one of `HEADS`, of the texts that match; `##` for a digit; `null` when they cannot be told. They
 * are the cheap gate before the regular expression.
 */
export function headsOf(phrase: string): string[] | null {
  return headsIn(plain(phrase));
}

function headsIn(text: string): string[] | null {
  if (text.startsWith('#')) return ['##'];
  const open = text.search(/[([]/);
  // A choice within the first four characters is written out: "the" or "el" alone would let half a page through the gate.
  if (open >= 0 && open < 4 && !text.slice(0, open).includes('*')) {
    const end = closing(text, open);
    const before = text.slice(0, open);
    const rest = text.slice(end + 1);
    const choices = alternatives(text.slice(open + 1, end)).map((choice) => before + choice.trim() + rest);
    if (text[open] === '[') choices.push((before + rest).replace('  ', ' ').trimStart());
    const heads = choices.map(headsIn);
    return heads.some((head) => head === null) ? null : heads.flatMap((head) => head ?? []);
  }
  const [head = ''] = text.slice(0, HEADS[0]).split(/[([*#]/);
  const length = HEADS.find((count) => count <= head.length);
  return length === undefined ? null : [head.slice(0, length)];
}

/** The phrase in lower case, with spaces for punctuation, single ones. */
function plain(phrase: string): string {
  return bareLetters(phrase)
    .replace(/[^\p{L}\p{N}\p{M}\u{10FFF0}-\u{10FFF2}()[\]|*#]+/gu, ' ')
    .trim();
}

function sourceOf(text: string, hasNoEdges: boolean): string {
  const any = hasNoEdges ? '.{0,30}?' : '[^ ]*';
  let out = '';
  for (let at = 0; at < text.length; ) {
    const character = text[at] ?? '';
    const startsWord = at === 0 || text[at - 1] === ' ';
    if (character === '(' || character === '[') {
      const end = closing(text, at);
      const inner = alternatives(text.slice(at + 1, end))
        .map((choice) => sourceOf(choice.trim(), hasNoEdges))
        .join('|');
      at = end + 1;
      if (character === '(') out += `(?:${inner})`;
      else if (startsWord && text[at] === ' ') {
        out += `(?:(?:${inner}) )?`;
        at++;
      } else if (startsWord && out.endsWith(' ')) out = `${out.slice(0, -1)}(?: (?:${inner}))?`;
      else out += `(?:${inner})?`;
    } else if (character === '*') {
      const next = text[at + 1];
      if (startsWord && next === ' ') out += `(?:[^ ]+ ){0,${GAP}}?`;
      else if (startsWord && next === undefined) out = `${out.replace(/ $/, '')}(?: [^ ]+){0,${GAP}}`;
      else out += any;
      at += startsWord && next === ' ' ? 2 : 1;
    } else if (character === ')' || character === ']' || character === '|') {
      throw new Error(`“${text}” has a “${character}” that nothing opens`);
    } else {
      out += character === '#' ? '\\d+' : character;
      at++;
    }
  }
  return out;
}

/** Index of the bracket that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(' || text[at] === '[') depth++;
    if ((text[at] === ')' || text[at] === ']') && --depth === 0) return at;
  }
  throw new Error(`“${text}” has a “${text[open]}” that nothing closes`);
}

/** Splits at the `|` that lie in no inner bracket. */
function alternatives(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth--;
    else if (character === '|' && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
