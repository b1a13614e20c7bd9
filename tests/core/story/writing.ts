import { normalise } from '../../../core/story/normalise';
import { type Story, writeStory } from '../../../core/story/write-story';
import { ARTICLE_WORDS } from '../../../platform/article-words';
import { parse, prose } from './markup';

/** What the page's data says of the story. */
export const FACTS = {
  titles: ['Ferry slip stays open'],
  descriptions: ['The council has found the money for the slip after all.'],
  authors: [],
  relatedWords: [],
  url: 'https://ledger.example/news/slip',
  words: ARTICLE_WORDS,
};

/** The story of a page of which Readability keeps what `kept` selects. */
export function write(html: string, kept: string, preferred = ''): Story {
  const { body } = parse(`<body>${html}</body>`);
  normalise(body);
  const chosen = preferred === '' ? [] : [...body.querySelectorAll(preferred)];
  return writeStory(body, chosen, FACTS, () => new Set(body.querySelectorAll(kept)));
}

/** The story's texts. */
export const lines = ({ blocks }: Story): string[] => blocks.map(({ text }) => text);
/** The texts of numbered paragraphs. */
export const numbers = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => prose(from + index));
