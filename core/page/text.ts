/** Characters that are there for layout alone: soft hyphen, zero-width ones, direction marks, byte order mark. */
const INVISIBLE = /[\u034F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const SPACES = /\s+/g;
const PLAIN = /^[\x21-\x7E]+(?: [\x21-\x7E]+)*$/;

/**
 * Text as a reader sees it: NFKC, invisible characters dropped, runs of white space made one space, trimmed. Case is
 * kept.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/** Folded text content of an element, across inline elements and comments, hidden parts included. */
export function textOf(node: Node): string {
  return fold(node.textContent ?? '');
}

/** Whether a text's halves are the same, a space between them or not. */
export function isTwice(text: string): boolean {
  const half = text.length >> 1;
  return (
    half > 1 &&
    text.startsWith(text.slice(0, half), text.length - half) &&
    text.length - 2 * half === Number(text[half] === ' ')
  );
}

/** Whether a UTF-16 code is white space that pages are laid out with. */
export const isWhiteSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/**
 * What decorates labels; circled letters are such signs too ("ⓘ"). Question and exclamation marks are somebody's tone, and make
 * another text of a word.
 */
const DECORATION = /^[^\p{L}\p{N}\p{M}?!]+|[^\p{L}\p{N}\p{M}?!]+$/gu;
/** Two letters or more at the start and no decoration: what most texts of a page are. */
const SIMPLE = /^[A-Za-z]{2,}(?: [A-Za-z]+)*$/;
const SPACED_LETTERS = /^(?:[^ ]\p{M}*[ .·•_-])+[^ ]\p{M}*$/u;

/**
 * Key under which labels are compared: bare letters in lower case, surrounding decoration stripped ("- - Advertisement - -"),
 * letter-spacing closed up ("R E K L A M A"), each word in one script.
 */
export function labelKey(text: string): string {
  if (SIMPLE.test(text)) return text.toLowerCase();
  const bare = bareLetters(text.replace(DECORATION, ''));
  return SPACED_LETTERS.test(bare) ? oneScript(bare.replace(/[ .·•_-]/g, '')) : bare;
}

/** Accents, and the points and stretching that Arabic and Hebrew may be written with or without. */
const MARKS = /[\u0300-\u036F\u0591-\u05C7\u0640\u064B-\u065F\u0670]/g;

/**
 * A text's letters as far as spelling matters: folded, lower case, without accents, points and the dot that tells the two
 * Turkish i apart (capitals are often written without them), each word in one script.
 */
export function bareLetters(text: string): string {
  const folded = fold(text).toLowerCase();
  if (PLAIN.test(folded)) return folded;
  const bare = folded.normalize('NFD').replace(MARKS, '').normalize('NFC').replaceAll('ı', 'i');
  return LATIN.test(bare) && LOOKING_LATIN.test(bare) ? bare.replace(WORDS, oneScript) : bare;
}

const LATIN = /[a-z]/;
const LOOKING_LATIN = /[\u0370-\u04FF]/;
const WORDS = /[a-z\u0370-\u04FF]+/g;

/** Letters that look alike as small letters or as capitals: Cyrillic ones, then Greek ones; below each its Latin twin. */
const TWINS = 'авсеніјкморѕтхуαβεηικμνορτυχ';
const LATIN_TWINS = 'abcehijkmopstxyabehikmnoptyx';

/** A word that mixes scripts to look like another, in the one script it pretends to be; any other word as it is. */
function oneScript(word: string): string {
  if (!LATIN.test(word) || !LOOKING_LATIN.test(word)) return word;
  const latin = exchange(word, TWINS, LATIN_TWINS);
  if (!LOOKING_LATIN.test(latin)) return latin;
  const cyrillic = exchange(word, LATIN_TWINS, TWINS);
  return LATIN.test(cyrillic) ? word : cyrillic;
}

/** The Latin letter a Cyrillic or Greek small letter looks like, or the letter itself. */
export const latinTwin = (letter: string): string => exchange(letter, TWINS, LATIN_TWINS);

const exchange = (word: string, from: string, to: string): string =>
  word.replace(/./g, (letter) => to[from.indexOf(letter)] ?? letter);

/** The text cut to a length that can be shown, at a word's end where there is one. */
export function excerpt(text: string, length = 160): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length).trimEnd()}…`;
}
