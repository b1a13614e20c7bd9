import { describe, expect, it } from 'vitest';
import { articleWith, found, STORY } from '../detect/support';

describe('the check for captions said twice', () => {
  const caption = 'The old ferry slip at low water. (photo: Ottoline Marsh)';

  it('flags the second where both are seen', () => {
    const figure = `<figure><img alt="x"><div class="wide">${caption}</div><figcaption>${caption}</figcaption></figure>`;
    expect(found(articleWith(figure, 1), 'duplicate')).toEqual([[caption]]);
  });

  it('flags it where it stands again right after its figure', () => {
    const html = `<figure><img alt="x"><figcaption>${caption}</figcaption></figure><p class="caption">${caption}</p>`;
    expect(found(articleWith(html, 1), 'duplicate')).toEqual([[caption]]);
  });

  it('leaves alone a sentence that comes twice away from pictures, and a link after a figure', () => {
    expect(found(articleWith(`<p>${caption}</p><p>${caption}</p>`, 1), 'duplicate')).toEqual([]);
    const linked = `<figure><img alt="x"><figcaption>${caption}</figcaption></figure><p><a href="/p">${caption}</a></p>`;
    expect(found(articleWith(linked, 1), 'duplicate')).toEqual([]);
  });

  it('leaves alone one that repeats the alternative text, which nobody sees', () => {
    expect(
      found(articleWith(`<figure><img alt="${caption}"><figcaption>${caption}</figcaption></figure>`, 1), 'duplicate'),
    ).toEqual([]);
    expect(found(articleWith(`<p>${STORY[0]}</p><p>${STORY[0]}</p>`, 1), 'duplicate')).toEqual([]);
  });
});
