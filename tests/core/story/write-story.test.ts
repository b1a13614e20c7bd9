import { describe, expect, it } from 'vitest';
import { normalise } from '../../../core/story/normalise';
import { writeStory } from '../../../core/story/write-story';
import { paragraph, paragraphs, parse, prose } from './markup';
import { FACTS, lines, numbers, write } from './writing';

describe('the element that holds the story', () => {
  it('is the one the rule names, before all others', () => {
    const html = `<div class="article-body">${paragraphs(6)}</div><div id="ours">${paragraphs(3, 7)}</div>`;
    const story = write(html, 'p', '#ours');
    expect(story.choice.ground).toBe('rule');
    expect(lines(story)).toEqual(numbers(7, 9));
  });

  it('is the narrowest marked one with nearly all that Readability keeps', () => {
    const story = write(`<main><div itemprop="articleBody">${paragraphs(6)}</div><p>Terms</p></main>`, 'p');
    expect(story.choice.ground).toBe('articleBody');
    expect(lines(story)).toEqual(numbers(1, 6));
  });

  it('is widened where the page lays one story out in several', () => {
    const part = (from: number) => `<section class="chunk"><p class="graf">${prose(from)}</p></section>`;
    const html = `<main>${[1, 2, 3, 4, 5, 6].map(part).join('<aside>Ad</aside>')}</main>`;
    expect(lines(write(html, 'section:nth-of-type(n+5) p'))).toEqual(numbers(1, 6));
  });

  it('is asked for again where a marked one holds far more', () => {
    const html = `<div class="modal">${paragraphs(2, 20)}</div><div class="article-body">${paragraphs(9)}</div>`;
    const { body } = parse(`<body>${html}</body>`);
    normalise(body);
    const keptIn = (part: Element) => new Set(part.querySelectorAll(part === body ? '.modal p' : 'p'));
    expect(lines(writeStory(body, [], FACTS, keptIn))).toEqual(numbers(1, 9));
  });

  it('is one alone of stories the page stacks, the one with the headline', () => {
    const other = `<article><h1>Ice on the Lind</h1>${paragraphs(5, 10)}</article>`;
    const wanted = `<article><h1>Ferry slip stays open</h1>${paragraphs(5)}</article>`;
    expect(lines(write(other + wanted, 'p'))).toEqual(numbers(1, 5));
  });
});

describe('a summary box of which nobody says who wrote it', () => {
  const box = `<div id="box" class="promo"><h2>Key points</h2><ul><li>The slip stays.</li></ul></div>`;
  const links = `<div id="box"><h2>Overview</h2><ul><li><a href="/a">Tides and tables</a></li></ul></div>`;
  const withBox = (html: string): string[] => {
    const { body } = parse(`<body>${html}</body>`);
    normalise(body);
    const boxes = [...body.querySelectorAll('#box')];
    return lines(writeStory(body, [], { ...FACTS, boxes }, () => new Set(body.querySelectorAll('.article-body > p'))));
  };

  it('stays where it stands, whatever it is called and Readability says', () => {
    const html = `<div class="article-body">${box}${paragraphs(4)}</div>`;
    expect(withBox(html)).toEqual(['Key points', 'The slip stays.', ...numbers(1, 4)]);
    expect(lines(write(html, '.article-body > p'))).toEqual(numbers(1, 4));
  });

  it('comes along from between the headline and the story', () => {
    const story = `<div class="article-body">${paragraphs(4)}</div>`;
    const headline = '<h1>Ferry slip stays open</h1>';
    expect(withBox(`${headline}${box}${story}`)).toEqual(['Key points', 'The slip stays.', ...numbers(1, 4)]);
    expect(withBox(`${box}${headline}${story}`)).toEqual(numbers(1, 4));
  });

  it('is none when it only holds links', () => {
    expect(withBox(`<div class="article-body">${links}${paragraphs(4)}</div>`)).toEqual(numbers(1, 4));
  });
});

describe('a standfirst within the element that holds the story', () => {
  const line = 'The slip stays, and so does the draught.';
  const within = (html: string) =>
    lines(
      write(
        `<div class="article-body"><h1>Ferry slip stays open</h1>${html}${paragraphs(4)}</div>`,
        'p.graf, .article-body > p:not([class])',
      ),
    );

  it('stays when the page names it so, be it a subheading', () => {
    expect(within(`<h2 class="standfirst">${line}</h2>`)).toEqual([line, ...numbers(1, 4)]);
    expect(within(`<h2 class="other">${line}</h2>`)).toEqual(numbers(1, 4));
  });

  it('does not hide the byline after it', () => {
    const described = `<p class="standfirst">${prose(9)}</p><p class="who">By Anna Berg · 3 May 2026, 09:30</p>`;
    expect(within(described)).toEqual([prose(9), ...numbers(1, 4)]);
  });
});

describe('the first paragraphs', () => {
  const above = (html: string, kept = '.article-body p'): string[] =>
    lines(write(`<h1>Ferry slip stays open</h1>${html}<div class="article-body">${paragraphs(9)}</div>`, kept));

  it('come along where they stand between the headline and the element that holds the rest', () => {
    expect(above(`<div class="free">${paragraph(21)}</div>`)).toEqual([prose(21), ...numbers(1, 9)]);
    expect(above(`<table><tr><td><p>${prose(21)}</p><p>${prose(22)}</p></td></tr></table>`)).toHaveLength(11);
  });

  it('are none when they are those of another story above', () => {
    const other = `<div class="story"><h1>Ice on the Lind</h1>${paragraphs(2, 21)}</div>`;
    const own = `<div class="article-body"><h1>Ferry slip stays open</h1>${paragraphs(9)}</div>`;
    expect(lines(write(other + own, '.article-body p'))).toEqual(numbers(1, 9));
    expect(above(`<div class="story">${paragraphs(6, 21)}</div>`)).toEqual(numbers(1, 9));
  });

  it('are not called what the whole head of the story is called', () => {
    const html = `<header class="head--author"><h1>Ferry slip stays open</h1>${paragraph(21)}</header>`;
    expect(lines(write(`${html}<div class="article-body">${paragraphs(9)}</div>`, '.article-body p'))).toHaveLength(10);
  });

  it('bring the list along that they announce', () => {
    const list = '<ul><li>A rope</li><li>A lamp</li></ul>';
    expect(above(`<p>${prose(21).slice(0, -1)}, and what to bring:</p>${list}`).slice(1)).toEqual([
      'A ropeA lamp',
      ...numbers(1, 9),
    ]);
    expect(above(`<p>${prose(21)}</p>${list}`)).toEqual([prose(21), ...numbers(1, 9)]);
  });

  it.each([
    ['are called something else', `<div class="newsletter">${paragraph(21)}</div>`],
    ['stand in a box beside', `<aside>${paragraph(21)}</aside>`],
    ['are the caption of a picture', `<div><img src="/slip.jpg" alt="">${paragraph(21)}</div>`],
    ['are links', `<p><a href="/other">${prose(21)}</a></p>`],
    ['are no sentence', `<p>${prose(21)} | ${prose(22).slice(0, -1)}</p>`],
    ['are dates', '<p>Published on 22 December 2023 at 8:48 p.m., and updated on 23 December 2023 at 10:54 a.m.</p>'],
  ])('are none when they %s', (_, html) => {
    expect(above(html)).toEqual(numbers(1, 9));
  });
});

describe('the standfirst', () => {
  const body = `<div class="article-body">${paragraphs(4)}</div>`;

  it.each([
    ['named so', '<p class="standfirst">What the council decided on Monday, and why it took so long.</p>'],
    ['said again in the data', '<p>The council has found the money for the slip after all.</p>'],
  ])('is found between headline and story when it is %s', (_, html) => {
    expect(lines(write(`<h1>Ferry slip stays open</h1>${html}${body}`, '.article-body p'))).toHaveLength(5);
  });

  it.each([
    ['no name', '<p>Harbour offices are closed on Mondays until further notice.</p>'],
    ['a teaser', '<article><p class="intro">What the council decided on Monday, and why.</p></article>'],
    ['a byline', '<div class="intro"><p class="byline">Mara Lind writes about harbours for us.</p></div>'],
  ])('is not taken from %s', (_, html) => {
    expect(lines(write(`<h1>Ferry slip stays open</h1>${html}${body}`, '.article-body p'))).toEqual(numbers(1, 4));
  });
});
