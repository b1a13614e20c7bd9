import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../../core/detect/vocabulary';
import cases from './ai-words.json';
import { WORDS } from './support';

/** What each list of the data says of its texts. */
const ABOUT = ['here', 'elsewhere', 'article', 'badge', 'nothing'] as const;

type Cases = Partial<Record<(typeof ABOUT)[number], string[]>>;

/** A text may be a badge by being one of the list, or by beginning with what a machine did. */
const isBadge = (language: string, text: string): boolean => {
  const vocabulary = createVocabulary(WORDS, language);
  const about = vocabulary.ai.statement(text)?.about;
  return about === 'badge' || about === 'here' || vocabulary.labels(text).some(({ group }) => group === 'ai-badge');
};

describe.each(Object.entries<Cases>(cases))('words about AI in %s', (language, lists) => {
  const vocabulary = createVocabulary(WORDS, language);
  const said = (text: string): string =>
    (vocabulary.ai.mayName(text) && vocabulary.ai.statement(text)?.about) || 'nothing';

  it.each(ABOUT.filter((about) => about !== 'badge'))('%s', (about) => {
    const texts = lists[about] ?? [];
    const told = (text: string): string => (about === 'nothing' && said(text) === 'badge' ? 'badge' : said(text));
    expect(texts.map((text) => [text, told(text)])).toEqual(texts.map((text) => [text, about]));
  });

  it('badge', () => {
    expect((lists.badge ?? []).filter((text) => !isBadge(language, text))).toEqual([]);
  });

  it('is read without knowing the page’s language', () => {
    const stranger = createVocabulary(WORDS, null);
    const texts = lists.here ?? [];
    expect(texts.filter((text) => stranger.ai.statement(text)?.about !== 'here')).toEqual([]);
  });
});
