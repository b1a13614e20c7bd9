import { describe, expect, it } from 'vitest';
import { attribute } from '../../../core/attribution/attribute';
import { openShadowRoot } from '../../../core/page/shadow';
import { ruleForUrl } from '../../../core/rules/match';
import type { OutletRule } from '../../../core/rules/rule';
import type { Attribution } from '../../../core/story/article';

const RULES: readonly OutletRule[] = [
  {
    version: 1,
    id: 'portal',
    role: 'syndicator',
    name: 'Portal',
    url: 'https://www.portal.example/',
    hosts: ['portal.example'],
    parts: [{ host: 'money.portal.example', name: 'Portal Money', url: 'https://money.portal.example/' }],
    attribution: {
      outlet: [{ selector: 'story-head >>> .brand' }, { selector: '.provider' }],
      outletUrl: [{ selector: 'a.provider', attribute: 'href' }],
      authors: [{ selector: '.by' }],
      title: [{ selector: 'story-head >>> h1' }],
    },
  },
  {
    version: 1,
    id: 'lindmouth-ledger',
    role: 'outlet',
    name: 'The Lindmouth Ledger',
    aliases: ['LindLedger'],
    url: 'https://www.ledger.example/',
    hosts: ['ledger.example'],
  },
];

const STORY = `<p>Forty goats have eaten the brambles off the railway bank at Quillby in nine days, two fewer than the contractor had asked for.</p>
  <p>They were lent by a cheesemaker on the hill, who wants them back before the milk tastes of elder, and said so in writing.</p>
  <p>The bank will be walked by inspectors on Friday, and the goats have been asked to keep away until the last of them has left.</p>`;
const HEADLINE = 'Goats clear the old railway bank';

interface Page {
  url?: string;
  head?: string;
  /** What stands between headline and story. */
  byline?: string;
  above?: string;
  after?: string;
  html?: string;
}

/** The attribution of a page with one story of three paragraphs. */
function attributionOf({ url = 'https://www.gazette.example/goats', head = '', ...parts }: Page): Attribution {
  const { byline = '', above = '', after = '', html = 'lang="en"' } = parts;
  const document = new DOMParser().parseFromString(
    `<!doctype html><html ${html}><head>${head}</head><body><nav><a href="/">Home</a></nav><article>${above}
     <h1>${HEADLINE}</h1>${byline}<div id="story">${STORY}${after}</div></article></body></html>`,
    'text/html',
  );
  const before = document.documentElement.outerHTML;
  const story = document.querySelector('#story');
  const lines = [...(story?.querySelectorAll('p') ?? [])].map((element) => element.textContent ?? '');
  const answer = attribute({
    document,
    url,
    rules: RULES,
    site: ruleForUrl(RULES, url),
    shadow: openShadowRoot,
    story,
    lines,
    readability: null,
  });
  expect(document.documentElement.outerHTML).toBe(before);
  return answer;
}

const jsonLd = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('outlet and syndicator', () => {
  it('are told apart by the provider in JSON-LD, and named as we know them', () => {
    const told = attributionOf({
      url: 'https://money.portal.example/news/goats',
      head: jsonLd({
        '@type': 'NewsArticle',
        headline: HEADLINE,
        publisher: { '@type': 'Organization', name: 'Portal Money' },
        provider: { '@type': 'Organization', name: 'LindLedger', url: 'https://ledger.example/' },
        author: { '@type': 'Person', name: 'Anna Berg' },
      }),
    });
    expect(told.outlet).toEqual({ name: 'The Lindmouth Ledger', url: 'https://www.ledger.example/' });
    expect(told.syndicator).toEqual({ name: 'Portal Money', url: 'https://money.portal.example/' });
    expect(told.evidence.outlet).toBe('JSON-LD provider.name');
    expect(told.originalUrl).toBeNull();
    expect(told.evidence.originalUrl).toBeUndefined();
  });

  it('are told apart by what the rule points at, a doubled name said once', () => {
    const told = attributionOf({
      url: 'https://www.portal.example/goats',
      above: '<a class="provider" href="https://courier.example/">Quillby CourierQuillby Courier</a>',
    });
    expect(told.outlet).toEqual({ name: 'Quillby Courier', url: 'https://courier.example/' });
    expect(told.syndicator?.name).toBe('Portal');
  });

  it('are told apart by a logo with its name above the headline of a syndicator', () => {
    const told = attributionOf({
      url: 'https://www.portal.example/goats',
      above: '<div><span><img src="l.png" alt="Quillby Courier"></span><span>Quillby Courier</span></div>',
    });
    expect(told.outlet?.name).toBe('Quillby Courier');
  });

  it('do not take an author’s portrait for a logo', () => {
    const told = attributionOf({
      url: 'https://www.portal.example/goats',
      byline: '<div><img src="a.png" alt="Anna Berg"><span class="by">Anna Berg</span></div>',
    });
    expect(told.outlet?.name).toBe('Portal');
    expect(told.syndicator).toBeNull();
    expect(told.authors).toEqual(['Anna Berg']);
  });

  it('are told apart by “originally appeared on”, whose link is the original', () => {
    const told = attributionOf({
      after:
        '<p>This article <a href="https://courier.example/news/goats-clear-bank">Goats clear the bank</a> originally appeared on <a href="https://courier.example/">Quillby Courier</a></p>',
    });
    expect(told.outlet).toEqual({ name: 'Quillby Courier', url: 'https://courier.example/' });
    expect(told.syndicator?.name).toBe('gazette.example');
    expect(told.originalUrl).toBe('https://courier.example/news/goats-clear-bank');
  });

  it('are one when an outlet shows its own story', () => {
    const told = attributionOf({
      head:
        '<meta property="og:site_name" content="Quillby Gazette">' +
        jsonLd({
          '@type': 'NewsArticle',
          publisher: { name: 'Quillby Gazette' },
          provider: { '@type': 'Organization', name: 'Gazette Group', url: 'https://www.gazette.example/' },
          creator: { '@type': 'Organization', name: 'Politics Desk' },
        }),
    });
    expect(told.outlet).toEqual({ name: 'Quillby Gazette', url: 'https://www.gazette.example/' });
    expect(told.syndicator).toBeNull();
  });

  it('are not told apart by a story about another one', () => {
    const told = attributionOf({
      after: '<p>Her essay originally appeared in the Quillby Courier, and nobody noticed.</p>',
    });
    expect(told.syndicator).toBeNull();
  });

  it('prefer the outlet’s name to its owner’s, without the slogan', () => {
    const told = attributionOf({
      head:
        '<meta property="og:site_name" content="Quillby Gazette | News from the hill">' +
        jsonLd({ '@type': 'NewsArticle', publisher: { name: 'Quillby Medien GmbH' } }),
    });
    expect(told.outlet?.name).toBe('Quillby Gazette');
  });
});

describe('the original link', () => {
  it('is a canonical address on another site', () => {
    const told = attributionOf({ head: '<link rel="canonical" href="https://www.ledger.example/news/goats">' });
    expect(told.originalUrl).toBe('https://www.ledger.example/news/goats');
    expect(told.outlet?.name).toBe('The Lindmouth Ledger');
  });

  it.each([
    '<link rel="canonical" href="https://m.gazette.example/goats">',
    '<link rel="canonical" href="https://www.ledger.example/">',
    '<link rel="canonical" href="javascript:void 0">',
    '<meta name="original-source" content="https://www.gazette.example/goats">',
  ])('is not %s', (head) => {
    expect(attributionOf({ head }).originalUrl).toBeNull();
  });
});

describe('authors', () => {
  it('are those the page shows when its data leave one out', () => {
    const told = attributionOf({
      head: jsonLd({ '@type': 'NewsArticle', author: { name: 'Anna Berg' } }),
      byline:
        '<div class="byline">By <a href="/author/anna">Anna Berg</a> and <a href="/author/ben">Ben Roth</a></div>',
    });
    expect(told.authors).toEqual(['Anna Berg', 'Ben Roth']);
  });

  it('leave out who edited, tested or photographed', () => {
    const told = attributionOf({
      head: jsonLd({ '@type': 'NewsArticle', author: [{ name: 'Anna Berg' }, { name: 'Ben Roth' }] }),
      byline:
        '<p class="byline">By <a href="/author/anna">Anna Berg</a></p><p class="byline">Photography by <a href="/author/ben">Ben Roth</a></p>',
    });
    expect(told.authors).toEqual(['Anna Berg']);
  });

  it('are not the account that posted the story', () => {
    const told = attributionOf({
      head: jsonLd({ '@type': 'BlogPosting', author: { name: 'aberg17' } }),
      byline: '<div class="author-name">Anna Berg</div>',
    });
    expect(told.authors).toEqual(['Anna Berg']);
  });

  it('are not names in a picture’s credit, the comments or other stories', () => {
    const told = attributionOf({
      byline: '<figure><img src="g.png" alt=""><figcaption class="author">Photo: Carl Otter</figcaption></figure>',
      after: '<div class="comments"><span class="author">Dora Finch</span></div>',
    });
    expect(told.authors).toEqual([]);
    expect(told.evidence.authors).toBeUndefined();
  });

  it('are a body only where no person is named', () => {
    const head = jsonLd({
      '@type': 'NewsArticle',
      author: { '@type': 'Organization', name: 'Gazette Editorial Board' },
    });
    expect(attributionOf({ head }).authors).toEqual(['Gazette Editorial Board']);
    expect(attributionOf({ head, byline: '<p class="byline">By Anna Berg</p>' }).authors).toEqual(['Anna Berg']);
  });

  it('are not agencies, which have a field of their own', () => {
    const told = attributionOf({
      head: jsonLd({ '@type': 'NewsArticle', author: [{ name: 'dpa' }, { name: 'Anna Berg' }] }),
    });
    expect(told.authors).toEqual(['Anna Berg']);
    expect(told.agency).toBe('dpa');
  });
});

describe('the headline', () => {
  it('is the page’s own, without a kicker of its own element', () => {
    const document = `<meta property="og:title" content="Lamps stay lit in Quillby">`;
    const told = attributionOf({ head: document, above: '<h1><span>Opinion</span> Lamps stay lit in Quillby</h1>' });
    expect(told.title).toBe('Lamps stay lit in Quillby');
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
    const url = 'https://portal.example/two';
    const story = document.querySelectorAll('p')[1] ?? null;
    const input = { document, url, rules: RULES, site: ruleForUrl(RULES, url), shadow: openShadowRoot };
    const told = attribute({ ...input, story, lines: [], readability: null });
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
  const told = attribute({
    document,
    url: 'about:blank',
    rules: [],
    site: null,
    shadow: openShadowRoot,
    story: null,
    lines: [],
    readability: null,
  });
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
  });
});
