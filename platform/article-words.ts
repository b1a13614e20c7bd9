import { type ArticleWords, articleWords } from '../core/story/article-words';
import type { EmbedData } from '../core/story/embed-data';
import embeds from '../core/story/embeds.json';
import { LEXICONS } from './lexicons';

/**
 * The words articles are read with. The build puts the outcome in place of this call, see `scripts/lib/data-plugin.ts`:
 * the lexicons hold far more.
 */
export const ARTICLE_WORDS: ArticleWords = articleWords(LEXICONS, embeds as EmbedData);
