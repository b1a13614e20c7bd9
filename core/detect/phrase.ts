/**
 * Phrases: the small language in which the lexicons write what cannot be a fixed text.
 *
 * `(a|b)` one of several · `[x]` may be missing · `#` a number · `*` at a word's end: any ending (stems) · `*` as a word
 * of its own: any words, or none · `{name}` a list of texts. All else is taken literally, in lower case.
 */

/** Stands in texts for any word that means AI; a private-use character, so that no page has it. */
export const AI_MARK = '\uE000';

/** Most characters that a free-standing `*` may stand for. */
const GAP = 90;

/** Scripts written without spaces, or with endings joined on: their phrases have no word edges. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Lists a phrase may name, by name. */
export type PhraseLists = Readonly<Record<string, readonly string[]>>;

/** The phrase with its `{name}`s replaced by the lists. Throws an Error on a name that is none. */
export function fillIn(phrase: string, lists: PhraseLists): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const list = lists[name];
    if (list === undefined) throw new Error(`“${phrase}” names the list “${name}”, which does not exist`);
    return list.length === 1 ? (list[0] ?? '') : `(${list.join('|')})`;
  });
}

/** A filled-in phrase that matches a whole folded, lower-case text. Throws an Error that says what is wrong. */
export function wholePhrase(phrase: string): RegExp {
  return new RegExp(`^(?:${sourceOf(phrase)})$`, 'u');
}

/** The source of the same, found anywhere at the edges of words. */
export function innerSource(phrase: string): string {
  const first = phrase.match(/[^([]/u)?.[0] ?? '';
  const last = phrase.match(/[^)\]](?=[)\]]*$)/u)?.[0] ?? '';
  const start = isSpaced(first) ? '(?<![\\p{L}\\p{N}])' : '';
  const end = isSpaced(last) ? '(?![\\p{L}\\p{N}])' : '';
  return `${start}(?:${sourceOf(phrase)})${end}`;
}

const isSpaced = (character: string): boolean => /[\p{L}\p{N}]/u.test(character) && !UNSPACED.test(character);

/**
 * First two characters with which texts that match can begin, `##` for a digit; `null` when they cannot be told. They
 * are the cheap gate before the regular expression.
 */
export function headsOf(phrase: string): string[] | null {
  const lower = phrase.normalize('NFKC').toLowerCase();
  if (lower.startsWith('#')) return ['##'];
  if (lower.startsWith('(')) {
    const end = closing(lower, 0);
    const rest = lower.slice(end + 1);
    const heads = alternatives(lower.slice(1, end)).map((choice) => headsOf(choice + rest));
    return heads.some((head) => head === null) ? null : heads.flatMap((head) => head ?? []);
  }
  if (lower.startsWith('[')) {
    const end = closing(lower, 0);
    const rest = lower.slice(end + 1);
    const [given, missing] = [headsOf(lower.slice(1, end) + rest), headsOf(rest.trimStart())];
    return given === null || missing === null ? null : [...given, ...missing];
  }
  const head = lower.slice(0, 2);
  return head.length === 2 && !/[([{*#]/.test(head) ? [head] : null;
}

/** The same for the last two characters. */
export function tailOf(phrase: string): string | null {
  const tail = phrase.normalize('NFKC').toLowerCase().slice(-2);
  return tail.length === 2 && !/[)\]}*#]/.test(tail) ? tail : null;
}

/** Runs `read` and adds to its error where in the data it happened. */
export function explain(language: string, path: string, read: () => void): void {
  try {
    read();
  } catch (error) {
    throw new Error(`lexicon/${language}.json, ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function sourceOf(phrase: string): string {
  const text = phrase.normalize('NFKC').toLowerCase().trim();
  let out = '';
  for (let at = 0; at < text.length; ) {
    const character = text[at] ?? '';
    if (character === '(' || character === '[') {
      const startsWord = at === 0 || text[at - 1] === ' ';
      const end = closing(text, at);
      const inner = alternatives(text.slice(at + 1, end))
        .map((choice) => sourceOf(choice))
        .join('|');
      at = end + 1;
      if (character === '(') out += `(?:${inner})`;
      else if (startsWord && text[at] === ' ') {
        out += `(?:(?:${inner}) )?`;
        at++;
      } else if (startsWord && out.endsWith(' ')) out = `${out.slice(0, -1)}(?: (?:${inner}))?`;
      else out += `(?:${inner})?`;
    } else if (character === '*') {
      [out, at] = gap(out, text, at);
    } else if (character === ')' || character === ']' || character === '}' || character === '|') {
      throw new Error(`“${phrase}” has a “${character}” that nothing opens`);
    } else {
      out += character === '#' ? '\\d+' : character.replace(/[.+?^$\\/]/, '\\$&');
      at++;
    }
  }
  return out;
}

/** Adds what the `*` at `at` stands for, and says where to go on. */
function gap(before: string, text: string, at: number): [string, number] {
  const startsWord = at === 0 || text[at - 1] === ' ';
  const next = text[at + 1];
  if (!startsWord) return [`${before}\\p{L}*`, at + 1];
  if (next === ' ') return [`${before}(?:.{1,${GAP}}? )?`, at + 2];
  if (next === undefined) return [`${before.replace(/ $/, '')}(?: .{1,${GAP}})?`, at + 1];
  return [`${before}\\p{L}*`, at + 1];
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
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(' || character === '[') depth++;
    if (character === ')' || character === ']') depth--;
    if (character === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
