import { describe, expect, it } from 'vitest';
import { attribute } from '../../../core/attribution/attribute';
import { attributionOf, HEADLINE, inputOf, jsonLd } from './page';

describe('the headline', () => {
  it('is the page’s own, without a kicker of its own element', () => {
    const document = `<meta property="og:title" content="Lamps stay lit in Quillby">`;
    const told = attributionOf({ head: document, above: '<h1><span>Opinion</span> Lamps stay lit in Quillby</h1>' });
    expect(told.title).toBe('Lamps stay lit in Quillby');
  });

  it('is the data’s shortest where no heading shows one and only a tail tells them apart', () => {
    const read = (bare: string) =>
      attributionOf({
        headline: '',
        head: `<meta property="og:title" content="Lamps stay lit in Quillby-PoliticsㅣGazette"><meta name="headline" content="${bare}">`,
      }).title;
    expect(read('Lamps stay lit in Quillby')).toBe('Lamps stay lit in Quillby');
    expect(read('Lamps stay lit in')).toBe('Lamps stay lit in Quillby-PoliticsㅣGazette');
  });

  it('has the marks between its parts that only the data write', () => {
    const head = '<meta property="og:title" content="Harbour: Goats win">';
    const headline = '<span>Harbour</span> <span>Goats win</span>';
    expect(attributionOf({ head, headline }).title).toBe('Harbour: Goats win');
    expect(attributionOf({ head, headline: 'Harbour – Goats win' }).title).toBe('Harbour – Goats win');
  });

  it('is not a standfirst set as a first heading', () => {
    const [told, shown] = [
      'Lamps stay lit in Quillby',
      `${'The lamplighter has his reasons, and gives them. '.repeat(5)}`,
    ];
    const head = `<meta property="og:title" content="${told}">`;
    expect(attributionOf({ head, headline: shown }).title).toBe(told);
    expect(attributionOf({ head, headline: 'Why the harbour is never dark' }).title).toBe(
      'Why the harbour is never dark',
    );
  });

  it('is not the site’s name in a first heading', () => {
    const told = attributionOf({
      head: `<meta property="og:site_name" content="Quillby Gazette"><title>${HEADLINE} - Quillby Gazette</title>`,
      above: '<h1>Quillby Gazette</h1>',
    });
    expect(told.title).toBe(HEADLINE);
  });

  it('is read inside a shadow root where the rule points, that of the story at hand', () => {
    const document = new DOMParser().parseFromString(
      '<body><section></section><section></section></body>',
      'text/html',
    );
    for (const [index, section] of [...document.querySelectorAll('section')].entries()) {
      const host = section.appendChild(document.createElement('story-head'));
      const heading = document.createElement('h1');
      heading.textContent = `Story ${index + 1}`;
      host.attachShadow({ mode: 'open' }).append(heading);
      section.appendChild(document.createElement('p')).textContent = 'Text of the story.';
    }
    const story = document.querySelectorAll('p')[1] ?? null;
    const told = attribute({ ...inputOf(document, 'https://portal.example/two'), story });
    expect(told.title).toBe('Story 2');
  });
});

describe('dates', () => {
  it('are as the page states them, each with its place', () => {
    const told = attributionOf({
      head: jsonLd({ '@type': 'NewsArticle', datePublished: '2026-01-25T11:41:00+02:00', dateModified: '2026-01-26' }),
    });
    expect(told.published).toBe('2026-01-25T11:41:00+02:00');
    expect(told.modified).toBe('2026-01-26');
    expect(told.evidence.published).toBe('JSON-LD datePublished');
  });

  it('are read from the page where its data give none', () => {
    const told = attributionOf({ byline: '<div>Anna Berg</div><div>Sun, January 25, 2026 at 11:41 AM UTC</div>' });
    expect(told.published).toBe('2026-01-25T11:41Z');
    expect(told.authors).toEqual(['Anna Berg']);
  });

  it('are not those of other stories', () => {
    const told = attributionOf({
      after: '<div class="related"><time datetime="2025-01-01">1 January 2025</time></div>',
    });
    expect(told.published).toBeNull();
  });

  it('are those that readers are shown where the template gives machines one date for all', () => {
    const time = (shown: string) => attributionOf({ byline: `<time datetime="2022-02-11">${shown}</time>` }).published;
    expect(time('June 8, 2023')).toBe('2023-06-08');
    expect(time('11/02/2022')).toBe('2022-02-11');
    expect(time('two days ago')).toBe('2022-02-11');
  });

  it('may stand right above the headline, but not at the head of the page', () => {
    expect(attributionOf({ above: '<p>January 25, 2026 - 11 minutes</p>' }).published).toBe('2026-01-25');
    expect(attributionOf({ before: '<div><div><p>January 25, 2026</p></div></div>' }).published).toBeNull();
  });

  it('are those of the page where its data know no article, and of metas that say so plainly', () => {
    const head = jsonLd({ '@type': 'WebPage', datePublished: '2026-01-25T11:41:00Z' });
    expect(attributionOf({ head }).published).toBe('2026-01-25T11:41:00Z');
    const page = (name: string) =>
      attributionOf({ head: `<meta name="${name}" content="2026-01-25T11:41:00Z">` }).published;
    expect(page('w-published-date')).toBe('2026-01-25T11:41:00Z');
    expect(page('unpublished-offers')).toBeNull();
  });

  it('say so when only the last update is dated', () => {
    const told = attributionOf({ byline: '<span class="date">Updated: 26 January 2026</span>' });
    expect(told.modified).toBe('2026-01-26');
    expect(told.published).toBe('2026-01-26');
    expect(told.evidence.published).toContain('last update only');
  });
});

describe('language and direction', () => {
  it('are those of the page', () => {
    expect(attributionOf({ html: 'lang="en_us"' })).toMatchObject({ language: 'en-US', direction: 'ltr' });
    expect(attributionOf({ html: 'lang="he"' })).toMatchObject({ language: 'he', direction: 'rtl' });
    expect(attributionOf({ html: 'lang="ar" dir="ltr"' }).direction).toBe('ltr');
    expect(attributionOf({ html: 'lang="xx-not a tag"' }).language).toBeNull();
  });
});

it('a page that states nothing gets nothing made up', () => {
  const document = new DOMParser().parseFromString('<p>Hello</p>', 'text/html');
  const told = attribute(inputOf(document, 'about:blank'));
  expect(told).toEqual({
    title: null,
    authors: [],
    outlet: null,
    syndicator: null,
    agency: null,
    published: null,
    modified: null,
    originalUrl: null,
    section: null,
    language: null,
    direction: 'ltr',
    evidence: {},
    confidence: {},
  });
});
