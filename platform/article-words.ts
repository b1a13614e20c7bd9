import byline from '../core/attribution/byline-words.json';
import dates from '../core/attribution/date-words.json';
import origin from '../core/attribution/origin-words.json';
import type { ArticleWords } from '../core/story/article-words';
import type { EmbedData } from '../core/story/embed-data';
import embeds from '../core/story/embeds.json';
import linkNotes from '../core/story/link-notes.json';
import type { StoryNotes } from '../core/story/notes';
import notes from '../core/story/notes.json';

/** The words articles are read with. */
export const ARTICLE_WORDS: ArticleWords = {
  byline,
  dates,
  embeds: embeds as EmbedData,
  origin,
  linkNotes,
  notes: notes as StoryNotes,
};
