/** Characters that are there for layout alone: soft hyphen, zero-width ones, direction marks, byte order mark. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
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

/** Whether a UTF-16 code is white space that pages are laid out with. */
export const isWhiteSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

const DECORATION_START = /^[\s\-‐-―−~–—―•·*:;,.|<>»«›‹▼▲▾▴↓↑→_=+#[\](){}【】〔〕「」《》〈〉"'“”„‟‘’]+/u;
const DECORATION_END = /[\s\-‐-―−~–—―•·*:;,|<>»«›‹▼▲▾▴↓↑→_=+#[\](){}【】〔〕「」《》〈〉"'“”„‟‘’]+$/u;
/** Two letters or more at the start and no decoration: what most texts of a page are. */
const SIMPLE = /^[A-Za-z]{2,}(?: [A-Za-z]+)*$/;
const SPACED_LETTERS = /^(?:\S )+\S$/u;

/**
 * Key under which labels are compared: folded, lower case, surrounding decoration stripped ("- - Advertisement - -"),
 * letter-spacing closed up ("R E K L A M A").
 */
export function labelKey(text: string): string {
  if (SIMPLE.test(text)) return text.toLowerCase();
  const bare = fold(text).replace(DECORATION_START, '').replace(DECORATION_END, '');
  return (SPACED_LETTERS.test(bare) ? bare.replaceAll(' ', '') : bare).toLowerCase();
}

/** The text cut to a length that can be shown, at a word's end where there is one. */
export function excerpt(text: string, length = 160): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length).trimEnd()}…`;
}
