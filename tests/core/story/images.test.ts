import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../core/story/copy';
import { pageOf } from './markup';

const BASE = '<base href="https://ledger.example/news/">';

/** Sources of the pictures in a page's copy. */
const sources = (html: string): (string | null)[] =>
  [...copyPage(pageOf(`<head>${BASE}</head><body>${html}</body>`)).document.querySelectorAll('img')].map((image) =>
    image.getAttribute('src'),
  );

describe('the source of a picture', () => {
  it.each([
    ['its own', '<img src="/slip.jpg">', 'https://ledger.example/slip.jpg'],
    [
      'the lazy one behind a stand-in',
      '<img src="data:image/gif;base64,R0" data-src="/slip.jpg">',
      'https://ledger.example/slip.jpg',
    ],
    [
      'a lazy one of any name',
      '<img data-lazy-image="https://cdn.example/slip.webp">',
      'https://cdn.example/slip.webp',
    ],
    [
      'the widest of a list that a screen can show',
      '<img src="/s.jpg" srcset="/s-320.jpg 320w, /s-1200.jpg 1200w, /s-4000.jpg 4000w">',
      'https://ledger.example/s-1200.jpg',
    ],
    [
      'that of the picture around it',
      '<picture><source srcset="/s.webp 800w"><img src="/blank.gif"></picture>',
      'https://ledger.example/s.webp',
    ],
  ])('is %s', (_, html, source) => {
    expect(sources(html)).toEqual([source]);
  });

  it('is read from noscript where the picture itself has none', () => {
    const [image] = sources('<img class="lazy"><noscript><img src="/slip.jpg?a=1&amp;b=2" alt="The slip"></noscript>');
    expect(image).toBe('https://ledger.example/slip.jpg?a=1&b=2');
  });

  it('is not said twice by noscript', () => {
    expect(sources('<img data-src="/slip.jpg"><noscript><img src="/slip.jpg"></noscript>')).toHaveLength(1);
  });

  it('is no picture where a sign of a keyboard is drawn', () => {
    const { body } = copyPage(
      pageOf('<p>Which <img alt="🚪" src="/1f6aa.svg">? <img alt="A door" src="/a.jpg"></p>'),
    ).document;
    expect(body.textContent).toBe('Which 🚪? ');
    expect(body.querySelectorAll('img')).toHaveLength(1);
  });

  it.each(['javascript:alert(1)', 'data:image/svg+xml,<svg/>', ''])('is never “%s”', (source) => {
    expect(sources(`<img src="${source}">`)).toEqual([]);
  });
});
