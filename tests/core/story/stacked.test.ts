import { describe, expect, it } from 'vitest';
import { toText } from '../../../core/render/text';
import type { PageRule } from '../../../core/rules/page-rule';
import { readArticle } from '../../../core/story/clean-article';
import { ruledContainers } from '../../../core/story/ruled';
import { documentOf, PARAGRAPHS, story, storyPage } from './reading';

const OTHER = PARAGRAPHS.map((text) => text.replaceAll('goats', 'owls'));
const SITE: PageRule = {
  id: 'portal',
  role: 'syndicator',
  name: 'Portal',
  url: 'https://www.portal.example/',
  hosts: ['portal.example'],
  story: ['.gone', '.story', 'p:has('],
};
const STACKED = `<div class="story" id="one">${story()}</div><div class="story" id="two">${story(OTHER)}</div>`;

describe('a page that stacks stories', () => {
  it('gives the one the reader is at, never two', () => {
    const document = documentOf(STACKED);
    const tops: Record<string, number> = { one: -2000, two: 100 };
    const viewport = { top: (element: Element) => tops[element.id] ?? 0, height: 800 };
    const article = readArticle(storyPage(document, { site: SITE, viewport }));
    expect(article === null ? [] : toText(article.body).split('\n')).toEqual(OTHER);
  });

  it('gives the first where nothing is scrolled', () => {
    const document = documentOf(STACKED);
    const tops: Record<string, number> = { one: 300, two: 2400 };
    const viewport = { top: (element: Element) => tops[element.id] ?? 0, height: 800 };
    const article = readArticle(storyPage(document, { site: SITE, viewport }));
    expect(article === null ? [] : toText(article.body).split('\n')).toEqual(PARAGRAPHS);
  });

  it('gives the first where nothing is known of the window', () => {
    const document = documentOf(STACKED);
    expect(ruledContainers(storyPage(document, { site: SITE }), [document])).toEqual([document.querySelector('#one')]);
  });
});

describe('a rule’s container', () => {
  it('is passed over where it is empty or taken out', () => {
    const document = documentOf(`<div class="story"> </div>${STACKED}`);
    const one = document.querySelector('#one');
    const taken = new Set(one === null ? [] : [one]);
    expect(ruledContainers(storyPage(document, { site: SITE, taken }), [document])).toEqual([
      document.querySelector('#two'),
    ]);
  });

  it('does not make a story of a stale selector’s little find', () => {
    const document = documentOf(`<div class="story">Sign in</div><article>${story()}</article>`);
    const article = readArticle(storyPage(document, { site: SITE }));
    expect(article === null ? [] : toText(article.body).split('\n')).toEqual(PARAGRAPHS);
  });
});
