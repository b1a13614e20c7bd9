import type { TidyStep } from '../../../core/story/article';
import { Draft, type DraftFacts } from '../../../core/story/draft';
import { normalise } from '../../../core/story/normalise';
import { measure } from '../../../core/story/stats';
import { tidy } from '../../../core/story/tidy';
import { embeds } from '../../../core/story/tidy/embeds';
import { ARTICLE_WORDS } from '../../../platform/article-words';
import { parse } from './markup';

/** What the page of these stories says of itself. */
export const FACTS = {
  titles: ['Ferry slip at Lindmouth stays open – The Lindmouth Ledger'],
  descriptions: [],
  authors: ['Mara Lind', 'The Ledger'],
  relatedWords: ['Read also', 'Les også'],
  url: 'https://ledger.example/news/slip',
  words: ARTICLE_WORDS,
};

/** What is left of a story whose every text Readability keeps, and what was taken out; `facts` replaces what a test is about. */
export function tidied(html: string, facts: Partial<DraftFacts> = {}): { lines: string[]; steps: readonly TidyStep[] } {
  const { body } = parse(`<body>${html}</body>`);
  normalise(body);
  const draft = new Draft(body, measure(body, new Set(body.querySelectorAll('*'))), { ...FACTS, ...facts });
  embeds.apply(draft);
  tidy(draft);
  const texts = draft.blocks.filter(({ kind }) => kind !== 'figure' && kind !== 'embed');
  return { lines: texts.map(({ text }) => text), steps: draft.steps };
}
