import type { CleanArticle } from '../story/article';
import { toText } from './text';

/** What a reader should know about the text of a story before trusting it to be whole. */
export type StoryNote = 'hidden' | 'scripts' | 'short';

/** A text shorter than this, in characters, is no more than the start of a story. */
const SHORT = 300;

/** Where the text comes from when the page does not show it, or that it is short; `null` when nothing need be said. */
export function storyNote({ readFrom, body }: Pick<CleanArticle, 'readFrom' | 'body'>): StoryNote | null {
  if (readFrom !== 'shown') return readFrom;
  return toText(body).length < SHORT ? 'short' : null;
}
