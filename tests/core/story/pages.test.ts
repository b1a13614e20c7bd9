import { describe, expect, it } from 'vitest';
import { toText } from '../../../core/render/text';
import { readArticle } from '../../../core/story/clean-article';
import { documentOf, PARAGRAPHS, story, storyPage } from './reading';

const SITE = 'https://www.quillby.example';

/** Page numbers and paths a story's page gives, as "1 /walk, 2 /walk/2"; empty for a story on one page. */
function pagesOf(path: string, { inStory = '', after = '', head = '' }): string {
  const body = `<nav><a href="/walks">Walks</a> <a href="/walks/page/2">2</a></nav><article><h1>Goats clear the old railway bank at Quillby</h1><div class="body">${story()}${inStory}</div></article>${after}`;
  const base = `<base href="${SITE}${path}">`;
  const article = readArticle(storyPage(documentOf(body, base + head), { url: SITE + path }));
  expect(article === null ? '' : toText(article.body)).toBe(PARAGRAPHS.join('\n'));
  return (article?.pages ?? []).map(({ number, url }) => `${number} ${url.slice(SITE.length)}`).join(', ');
}

const numbers = (...paths: string[]): string =>
  `<p>${paths.map((path) => `<a href="${path}">${/\d+(?=\D*$)/.exec(path)?.[0]}</a>`).join(' ')}</p>`;

describe('a story on several pages', () => {
  it.each([
    [
      '/walk-round-the-lind',
      ['/walk-round-the-lind/2', '/walk-round-the-lind/3'],
      '1 /walk-round-the-lind, 2 /walk-round-the-lind/2, 3 /walk-round-the-lind/3',
    ],
    ['/walk.html', ['/walk-2.html'], '1 /walk.html, 2 /walk-2.html'],
    ['/walk.html', ['/walk,2.html'], '1 /walk.html, 2 /walk,2.html'],
    ['/walk', ['/walk?page=2'], '1 /walk, 2 /walk?page=2'],
    ['/show?id=7', ['/show?id=7&seite=2'], '1 /show?id=7, 2 /show?id=7&seite=2'],
    ['/walk?page=2', ['/walk?page=1', '/walk?page=3'], '1 /walk?page=1, 2 /walk?page=2, 3 /walk?page=3'],
    [
      '/walk/seite-2.html',
      ['/walk/seite-1.html', '/walk/seite-3.html'],
      '1 /walk/seite-1.html, 2 /walk/seite-2.html, 3 /walk/seite-3.html',
    ],
  ])('at %s with %j', (path, links, pages) => {
    expect(pagesOf(path, { inStory: numbers(...links) })).toBe(pages);
    expect(pagesOf(path, { after: `<div class="pager">${numbers(...links)}</div>` })).toBe(pages);
  });

  it('says so in its head, or by one link to the next page', () => {
    expect(pagesOf('/walk', { head: '<link rel="next" href="/walk/page/2/?utm_source=x">' })).toBe(
      '1 /walk, 2 /walk/page/2/',
    );
    expect(pagesOf('/walk', { inStory: '<p><a href="?p=2">Weiter auf Seite 2</a></p>' })).toBe('1 /walk, 2 /walk?p=2');
  });

  it('keeps lines that say which page this is out of the text', () => {
    for (const line of ['Page 1 of 2', 'Seite 1/2', '1/2ページ', 'Страница 1 из 2']) {
      expect(pagesOf('/walk', { inStory: `<p>${line}</p>${numbers('/walk?page=2')}` })).toBe('1 /walk, 2 /walk?page=2');
    }
  });
});

describe('a story on one page', () => {
  it.each([
    ['pages of comments', '/walk', `<h2>Comments</h2><p>I walk there.</p>${numbers('?page=2', '?page=3')}`],
    ['pages of comments, by name', '/walk', `<div class="comments">${numbers('?page=2')}</div>`],
    ['places among comments', '/walk', numbers('/walk/comment-page-2/#comments', '/walk?page=2#comments')],
    ['pages of an archive', '/walk', numbers('/walks/page/2', '/walks?page=3')],
    ['the next story', '/walk-7', '<p><a rel="next" href="/walk-8">Next</a></p>'],
    ['parts of a series', '/pony-part-2', numbers('/pony-part-1', '/pony-part-3')],
    ['posts with numbers for names', '/?p=12', '<p><a href="/?p=11">Goats</a> <a href="/?p=13">Trams</a></p>'],
    ['posts below a section', '/walks/2', numbers('/walks/1', '/walks/3')],
    ['a page far off', '/walk', numbers('/walk?page=9')],
  ])('beside %s', (_, path, after) => {
    expect(pagesOf(path, { after })).toBe('');
    expect(pagesOf(path, { after: '' })).toBe('');
  });

  it('whatever follows it in its head', () => {
    expect(
      pagesOf('/walk', { head: '<link rel="next" href="/blue-tower"><link rel="prev" href="/walks/page/2">' }),
    ).toBe('');
  });
});
