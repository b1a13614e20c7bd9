import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../../core/attribution/json-ld';
import { heed, type Witness, witnessOf } from '../../../core/story/witness';
import { paragraphs, parse, prose } from './markup';
import { HEADLINE, PARAGRAPHS, read, story } from './reading';

const URL = 'https://ledger.example/news/slip';
const TITLES = ['Ferry slip stays open'];

const data = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', url: URL, ...fields })}</script>`;
const witness = (fields: object): Witness | null =>
  witnessOf(readJsonLd(parse(`<head>${data(fields)}</head>`)), URL, TITLES);

const BODY = [1, 2, 3].map(prose).join('\n\n');

describe('the body in the data of a page', () => {
  it('knows its paragraphs, and no others', () => {
    const { knows } = witness({ articleBody: BODY }) as Witness;
    expect([1, 2, 3].every((number) => knows(prose(number)))).toBe(true);
    expect(knows(prose(4))).toBe(false);
  });

  it('may be markup, and that encoded', () => {
    const markup = [1, 2, 3]
      .map((number) => `<p>${prose(number).replace('ferry', '<a href="/f">ferry</a>')}</p>`)
      .join('');
    const encoded = markup.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(witness({ articleBody: markup })?.knows(prose(2))).toBe(true);
    expect(witness({ articleBody: encoded })?.knows(prose(2))).toBe(true);
  });

  it('is that of all entries of a live blog', () => {
    const liveBlogUpdate = [1, 2, 3].map((number) => ({ '@type': 'BlogPosting', articleBody: prose(number) }));
    expect(witness({ '@type': 'LiveBlogPosting', liveBlogUpdate })?.knows(prose(3))).toBe(true);
  });

  it('says nothing of words that stand in any story', () => {
    expect(witness({ articleBody: BODY })?.knows('how the ferry slip')).toBe(false);
  });

  it.each([
    ['there is none', {}],
    ['it is no longer than a description', { articleBody: prose(1) }],
    ['it is no text', { articleBody: [1, 2, 3] }],
  ])('is no witness when %s', (_, fields) => {
    expect(witness(fields)).toBeNull();
  });

  it('is surely of this story when its headline is', () => {
    expect(witness({ articleBody: BODY, headline: 'Ferry slip stays open' })?.isOwn).toBe(true);
    expect(witness({ articleBody: BODY, headline: 'Ice on the Lind' })?.isOwn).toBe(false);
    expect(witness({ articleBody: BODY })?.isOwn).toBe(false);
  });
});

describe('what the witness adds to what Readability keeps', () => {
  const { body } = parse(`<body><main>${paragraphs(4)}</main><div>${paragraphs(3, 20)}</div></body>`);
  const of = (...numbers: number[]): Element[] =>
    [...body.querySelectorAll('p')].filter((p) => numbers.some((number) => p.textContent === prose(number)));
  const knows = (text: string): boolean => [1, 2, 3, 4].some((number) => text === prose(number));

  it('is the paragraphs it knows, where the two agree', () => {
    expect(heed({ knows, isOwn: false }, new Set(of(1, 2, 20)), body)).toEqual(new Set(of(1, 2, 3, 4, 20)));
  });

  it('is all there is when Readability keeps something else, and the witness surely speaks of this story', () => {
    const kept = new Set(of(20, 21, 22));
    expect(heed({ knows, isOwn: true }, kept, body)).toEqual(new Set(of(1, 2, 3, 4)));
    expect(heed({ knows, isOwn: false }, kept, body)).toBe(kept);
  });
});

describe('a story with a body in its data', () => {
  const link = 'The brambles of Quillby, and who eats them';
  const last = '<div class="newsletter-box"><p>It was not the goats who bolted it.</p></div>';
  const articleBody = [...PARAGRAPHS, 'It was not the goats who bolted it.'].join(' ');
  const lines = (fields: object): string[] =>
    read(
      `<article><h1>${HEADLINE}</h1>${story(PARAGRAPHS.slice(0, 2))}<p><a href="/a">${link}</a></p>${story(PARAGRAPHS.slice(2))}${last}</article>${data({ ...fields, url: 'https://www.quillby.example/news/goats.html' })}`,
    ).lines;

  it('keeps a sentence that only the name of its element speaks against', () => {
    expect(lines({ articleBody })).toContain('It was not the goats who bolted it.');
    expect(lines({})).not.toContain('It was not the goats who bolted it.');
  });

  it('does without links that the body does not have, if that is whole', () => {
    expect(lines({ articleBody: PARAGRAPHS.slice(0, 2).join(' ') })).toContain(link);
    expect(lines({ articleBody: `${articleBody} ${link}` })).toContain(link);
    expect(lines({ articleBody })).not.toContain(link);
  });
});
