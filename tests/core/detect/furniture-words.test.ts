import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/page/text';
import cases from './furniture-words.json';
import { pageOf, STORY, summary } from './support';

type Cases = Partial<Record<'prompt' | 'related' | 'leftover', string[]>>;

const LINK = '<a href="/geese">The goose that kept the bridge</a>';

/** The ways in which pages set each kind. */
const FORMS = {
  prompt: [(text: string) => `<p>${text}</p>`, (text: string) => `<div class="cta"><a href="/x">${text}</a></div>`],
  related: [
    (text: string) => `<p>${text} ${LINK}</p>`,
    (text: string) => `<p><strong>${text}</strong> ${LINK}</p>`,
    (text: string) =>
      `<div class="z1"><h4>${text.replace(/\s*:$/, '')}</h4><ul><li>${LINK}</li><li>${LINK}</li></ul></div>`,
  ],
  leftover: [(text: string) => `<div><span>${text}</span></div>`, (text: string) => `<p><a href="#c">${text}</a></p>`],
} satisfies Record<keyof Cases, ((text: string) => string)[]>;

/** One story with each of the pieces between two of its paragraphs. */
const storyWith = (pieces: readonly string[], language: string): Document => {
  const text = pieces.map((piece, at) => `${piece}<p>${at + 1}. ${STORY[at % STORY.length]}</p>`).join('');
  return pageOf(
    `<main><article><h1>Ferry slip stays open</h1><div><p>${STORY[0]}</p>${text}</div></article></main>`,
    language,
  );
};

const textOf = (html: string): string => fold(pageOf(html).body.textContent ?? '');

describe.each(Object.entries<Cases>(cases))('page furniture in %s', (language, lists) => {
  it.each(Object.keys(lists) as (keyof Cases)[])('%s, in every form', (kind) => {
    const pieces = (lists[kind] ?? []).flatMap((text) => FORMS[kind].map((form) => form(text)));
    const expected = pieces.map((piece) => [kind, textOf(piece)]);
    expect(summary(storyWith(pieces, language))).toEqual(expected);
  });

  it('within a sentence of the story is none', () => {
    const texts = Object.values(lists).flat();
    const sentences = texts.map((text) => `<p>“${text}” stands on the door of the ferry house, and always has.</p>`);
    expect(summary(storyWith(sentences, language))).toEqual([]);
  });
});
