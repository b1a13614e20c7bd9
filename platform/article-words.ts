import origin from '../core/attribution/origin-words.json';
import type { ArticleWords } from '../core/story/article-words';
import linkNotes from '../core/story/link-notes.json';

/** The words articles are read with. */
export const ARTICLE_WORDS: ArticleWords = { origin, linkNotes };
