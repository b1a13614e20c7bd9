import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../core/render/html';
import { HEADLINE, read, story } from './reading';

const picture = (attributes = '') =>
  `<figure class="lead"><img src="https://cdn.example/goats.jpg" alt="Goats" ${attributes}></figure>`;

/** Whether a story whose element stands apart from its headline opens with what stands between. */
function opensWith(between: string, inStory = ''): boolean {
  const { article } = read(
    `<main><h1>${HEADLINE}</h1>${between}<div class="article-body">${inStory}${story()}</div></main>`,
  );
  return article !== null && toHtml(article.body).startsWith('<figure><img src="https://cdn.example/goats');
}

describe('the picture above the story', () => {
  it('opens the story', () => {
    expect(opensWith(picture())).toBe(true);
    expect(opensWith(`<div class="hero">${picture('width="1200"')}</div>`)).toBe(true);
  });

  it.each([
    ['a teaser’s', `<aside>${picture()}</aside>`],
    ['another story’s', `<article><h2>Trams</h2>${picture()}</article>`],
    ['the author’s', `<div class="author-box">${picture()}</div>`],
    ['too small', picture('width="96"')],
    ['a list’s', `<ul><li>${picture()}</li></ul>`],
  ])('is left where it is %s', (_, between) => {
    expect(opensWith(between)).toBe(false);
  });

  it('is left where the story opens with one of its own', () => {
    const { article } = read(
      `<main><h1>${HEADLINE}</h1>${picture()}<div class="article-body"><figure><img src="https://cdn.example/own.jpg"></figure>${story()}</div></main>`,
    );
    expect(article === null ? '' : toHtml(article.body)).not.toContain('goats.jpg');
  });
});
