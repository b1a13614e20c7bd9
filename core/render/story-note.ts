import type { CleanArticle } from '../story/article';
import { toText } from './text';

/** What a reader should know about the text of a story before trusting it to be whole. */
export type StoryNote = 'hidden' | 'scripts' | 'short';

/** A text shorter than this, in letters of an alphabet, is no more than the start of a story. */
const SHORT = 300;

/** Signs that are words or syllables of words say about as much as three letters: they are read a third as fast. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** A sign of Hangul is two or three letters in one. */
const HANGUL = /\p{Script=Hangul}/gu;

/** Where the text comes from when the page does not show it, or that it is short; `null` when nothing need be said. */
export function storyNote({ readFrom, body }: Pick<CleanArticle, 'readFrom' | 'body'>): StoryNote | null {
  if (readFrom !== 'shown') return readFrom;
  return lengthOf(toText(body)) < SHORT ? 'short' : null;
}

const lengthOf = (text: string): number => text.length + 2 * countOf(DENSE, text) + countOf(HANGUL, text);

const countOf = (signs: RegExp, text: string): number => text.match(signs)?.length ?? 0;
