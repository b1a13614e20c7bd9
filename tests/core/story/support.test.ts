import { describe, expect, it } from 'vitest';
import { paragraph, paragraphs, prose } from './markup';
import { lines, numbers, write } from './writing';

describe('what Readability drops', () => {
  it('comes back where it looks like the story or stands in it', () => {
    const html =
      `<div class="article-body">${paragraph(1)}<p class="odd">${prose(2)}</p><h2 class="odd">Costs</h2>` +
      `<ul class="odd"><li>${prose(3)}</li></ul>${paragraph(4)}<p>${prose(5)}</p></div>`;
    expect(lines(write(html, 'p:not(.odd)'))).toEqual([prose(1), prose(2), 'Costs', prose(3), prose(4), prose(5)]);
  });

  it('stays out where the page names it something else, and says so', () => {
    const html = `<div class="article-body">${paragraph(1)}<div class="promo"><p>${prose(2)}</p></div>${paragraph(3)}</div>`;
    const story = write(html, '.article-body > p');
    expect(lines(story)).toEqual([prose(1), prose(3)]);
    expect(story.steps).toEqual([
      { step: 'unsupported', reason: expect.stringContaining('Readability'), text: prose(2) },
    ]);
  });
});

describe('a heading that Readability drops', () => {
  const around = (html: string): string[] =>
    lines(write(`<div class="article-body">${paragraph(1)}${html}</div>`, 'p:not([class])')).filter(Boolean);
  const picture = '<figure class="shot"><img src="/slip.jpg" alt="The slip"></figure><p class="who">Photo: A. Berg</p>';

  it('stays above the text of its own section, whatever pictures stand between', () => {
    const section = `<section><div><h2 class="odd">The price</h2></div>${picture}${paragraph(2)}</section>`;
    expect(around(section)).toEqual([prose(1), 'The price', prose(2)]);
  });

  it('stays above the text it stands before in one box, however deep both lie', () => {
    const entry = (number: number): string =>
      `<div class="entry"><div><h3 class="odd">Slip ${number}</h3>${picture}</div><div>${paragraph(number)}</div></div>`;
    expect(around(entry(2) + entry(3))).toEqual([prose(1), 'Slip 2', prose(2), 'Slip 3', prose(3)]);
  });

  it('goes with the pictures of a gallery that ends before the text', () => {
    expect(around(`<section><h2 class="odd">Ten slips</h2>${picture}</section>${paragraph(2)}`)).toEqual([
      prose(1),
      prose(2),
    ]);
  });
});

describe('a box beside the text', () => {
  const within = (box: string): string[] =>
    lines(write(`<div class="article-body">${paragraphs(5)}${box}${paragraphs(5, 6)}</div>`, '.article-body > p'));

  it('stays when it holds facts: running text, and nothing to click', () => {
    expect(within(`<aside><h3>The slip</h3>${paragraph(20)}</aside>`)).toEqual([
      ...numbers(1, 5),
      'The slip',
      prose(20),
      ...numbers(6, 10),
    ]);
  });

  it.each([
    ['a link', `<aside>${paragraph(20)}<p><a href="/ice">Ice on the Lind</a></p></aside>`],
    ['a button', `<aside>${paragraph(20)}<button>Sign up</button></aside>`],
    ['more labels than text', `<aside><ul><li>${'Tides '.repeat(30)}</li></ul>${paragraph(20)}</aside>`],
    ['the name of something else', `<aside class="newsletter-box">${paragraph(20)}</aside>`],
  ])('goes when it has %s', (_, box) => {
    expect(within(box)).toEqual(numbers(1, 10));
  });
});

describe('questions and answers below the story', () => {
  const faq = (count: number, mark = '?'): string =>
    Array.from(
      { length: count },
      (_, at) => `<h3>Who mends it${mark}</h3><div class="odd">${prose(20 + at)}</div>`,
    ).join('');
  const below = (html: string): string[] =>
    lines(
      write(
        `<div class="article-body">${paragraphs(9)}<section class="more">${html}</section></div>`,
        '.article-body > p',
      ),
    );

  it('stay when there are several', () => {
    expect(below(faq(3)).slice(9)).toEqual([
      'Who mends it?',
      prose(20),
      'Who mends it?',
      prose(21),
      'Who mends it?',
      prose(22),
    ]);
  });

  it('are none when one question asks the reader for something, or none is asked', () => {
    expect(below(faq(1))).toEqual(numbers(1, 9));
    expect(below(faq(3, ' now'))).toEqual(numbers(1, 9));
  });
});

describe('a story of which Readability keeps too little', () => {
  const rest =
    `<h2>What to bring</h2><ul><li>A rope</li></ul><p class="odd">Come early.</p><p class="odd">${prose(2)}</p>` +
    `<aside><p class="odd">${prose(3)} <a href="/a">Tides</a></p></aside><p class="odd">Share</p><p class="odd">${prose(4)}</p>`;
  const teaser = `<h3><a href="/ice">Ice on the Lind</a></h3><p class="odd">${prose(9)}</p>`;

  it('is taken from its element: sentences, lists and their headings', () => {
    const story = write(
      `<div class="article-body">${paragraph(1)}${rest}${paragraph(5)}${teaser}</div>`,
      'p:not([class])',
    );
    expect(lines(story)).toEqual([prose(1), 'What to bring', 'A rope', 'Come early.', prose(2), prose(4), prose(5)]);
  });

  it('is left to Readability where that keeps most of it', () => {
    const html = `<div class="article-body">${paragraphs(6)}<ul class="odd"><li>A rope</li></ul>${paragraph(7)}</div>`;
    expect(lines(write(html, 'p'))).toEqual(numbers(1, 7));
  });
});
