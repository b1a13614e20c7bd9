import { describe, expect, it } from 'vitest';
import { toText } from '../../../core/render/text';
import { readArticle } from '../../../core/story/clean-article';
import { pageOf, paragraph, paragraphs, prose } from './markup';

const page = (body: string, head = '') =>
  `<html lang="en"><head><title>Ferry slip stays open</title>${head}</head><body>${body}</body></html>`;
const STORY = `<article><h1>Ferry slip stays open</h1>${paragraphs(6)}</article>`;
const lines = (html: string, parts = {}): string[] | null => {
  const article = readArticle(pageOf(html, parts));
  return article === null ? null : toText(article.body).split('\n');
};
const story = [1, 2, 3, 4, 5, 6].map(prose);

describe('the clean article', () => {
  it('is the running text without the headline, and the page stays as it is', () => {
    const source = pageOf(page(`<nav>Menu</nav>${STORY}<footer>Imprint</footer>`));
    const before = source.document.documentElement.outerHTML;
    const article = readArticle(source);
    expect(article && toText(article.body).split('\n')).toEqual(story);
    expect(article?.words).toBe(story.join(' ').match(/\w+/g)?.length);
    expect(source.document.documentElement.outerHTML).toBe(before);
  });

  it('has nothing of what was taken out', () => {
    const source = pageOf(
      page(`<article>${paragraphs(3)}<div id="box">${paragraph(9)}</div>${paragraphs(3, 4)}</article>`),
    );
    const taken = new Set(source.document.querySelectorAll('#box'));
    const article = readArticle({ ...source, taken, leftOut: { 'ai-summary': 1 } });
    expect(article && toText(article.body).split('\n')).toEqual(story);
    expect(article?.leftOut).toEqual({ 'ai-summary': 1 });
  });

  it('goes on into text the page folds up, but not into text it hides', () => {
    const folded = `<article>${paragraphs(3)}<details><summary>More</summary>${paragraphs(3, 4)}</details></article>`;
    const isVisible = (element: Element) => element.closest('details') === null || element.localName === 'details';
    expect(lines(page(folded), { isVisible })).toEqual(expect.arrayContaining(story));
    const hidden = `<article>${paragraphs(6)}<p style="display:none">${prose(7)}</p></article>`;
    expect(lines(page(hidden))).toEqual(story);
  });

  it('is the hidden text where the page shows none', () => {
    expect(lines(page(`<p>Loading</p><article style="display:none">${paragraphs(6)}</article>`))).toEqual(story);
  });

  it('is the text that only a style sheet hides until a script has run, without what the page hides for good', () => {
    const gone = `<div hidden>${paragraphs(30, 50)}</div>`;
    const html = page(`<p>Turn on scripts.</p>${gone}<article class="late">${paragraphs(6)}</article>`);
    expect(lines(html, { isVisible: (element: Element) => element.className !== 'late' })).toEqual(story);
  });

  it('stays what is shown where the hidden text is another one', () => {
    const other = `<article class="late"><h1>Ice on the Lind</h1>${paragraphs(30, 50)}</article>`;
    const html = page(`<div class="article-body">${paragraphs(6)}</div>${other}`);
    expect(lines(html, { isVisible: (element: Element) => element.className !== 'late' })).toEqual(story);
  });

  it('of a right-to-left page is right to left', () => {
    const text = 'המועצה החליטה ביום שני להשאיר את המעגן פתוח, אחרי דיון ארוך, וכל התושבים שמחו על ההחלטה הזאת מאוד. ';
    const html = `<html lang="he" dir="rtl"><head><title>המעגן נשאר פתוח</title></head><body><article>${`<p>${text}${text}</p>`.repeat(1)}<p>${text.repeat(3)}</p><p>${text.repeat(4)}</p></article></body></html>`;
    expect(readArticle(pageOf(html))?.direction).toBe('rtl');
  });
});

describe('a page that is no article', () => {
  it.each([
    ['empty', page('')],
    ['a list of links', page('<ul><li><a href="/a">Ice on the Lind</a></li><li><a href="/b">Tides</a></li></ul>')],
    ['a form', page('<form><p>Your name</p><input></form>')],
  ])('gives none when it is %s', (_, html) => {
    expect(readArticle(pageOf(html))).toBeNull();
  });
});
