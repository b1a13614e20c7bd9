import { bareLetters } from './text';

/** Words already, which most texts are. */
const SIMPLE = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** U+10FFF0 stands for a word: the mark of AI words. It is for private use, far from those that icon fonts use. */
const NO_WORD = /[^\p{L}\p{N}\p{M}\u{10FFF0}]+/gu;

/** A text as words: bare letters in lower case, single spaces for all that is no letter, mark or digit; a space at each end. */
export function wordsOf(text: string): string {
  if (SIMPLE.test(text)) return ` ${text.toLowerCase()} `;
  const words = bareLetters(text).replace(NO_WORD, ' ').trim();
  return words === '' ? '' : ` ${words} `;
}
