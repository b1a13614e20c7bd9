import { describe, expect, it } from 'vitest';
import { articleWith, found } from '../detect/support';

describe('the check for the headline said again', () => {
  const HEADLINE = 'Ferry slip stays open';

  it.each([`<h2>${HEADLINE}</h2>`, `<p><strong>${HEADLINE}</strong></p>`, `<div>${HEADLINE}</div>`])(
    'flags it at the top of the text: %s',
    (html) => {
      expect(found(articleWith(html, 0), 'duplicate')).toEqual([[HEADLINE]]);
    },
  );

  it.each([
    ['further down', `<h2>${HEADLINE}</h2>`, 4],
    ['as a link to the same story', `<p><a href="/slip">${HEADLINE}</a></p>`, 0],
    ['in a caption', `<figure><img alt="x"><figcaption>${HEADLINE}</figcaption></figure>`, 0],
    ['as somebody’s words', `<blockquote>${HEADLINE}</blockquote>`, 0],
    ['as part of a sentence', `<p>${HEADLINE}, they said.</p>`, 0],
    ['in another heading', `<h2>${HEADLINE} for the winter</h2>`, 0],
    ['in a list', `<ul><li>${HEADLINE}</li></ul>`, 0],
  ])('leaves it alone %s', (_, html, place) => {
    expect(found(articleWith(html, place), 'duplicate')).toEqual([]);
  });

  it('leaves alone the one that is seen where the first is for screen readers', () => {
    const page = articleWith(`<h2>${HEADLINE}</h2>`, 0);
    page.querySelector('h1')?.setAttribute('class', 'sr-only');
    expect(found(page, 'duplicate')).toEqual([]);
  });

  it('leaves alone a section’s short name', () => {
    const page = articleWith('<h2>Harbour</h2>', 0);
    page.querySelector('h1')?.replaceChildren('Harbour');
    expect(found(page, 'duplicate')).toEqual([]);
  });
});
