import { describe, expect, it } from 'vitest';
import { attributionOf, HEADLINE, jsonLd } from './page';

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

  it('are one where a portal shows a story of its own', () => {
    const told = attributionOf({
      url: 'https://www.portal.example/goats',
      head: jsonLd({ '@type': 'NewsArticle', provider: { '@type': 'Organization', name: 'Portal Money' } }),
    });
    expect(told).toMatchObject({ outlet: { name: 'Portal' }, syndicator: null });
  });

  it('are an agency and the portal that shows its story; an outlet that runs its copy is the outlet', () => {
    const head = jsonLd({
      '@type': 'NewsArticle',
      provider: { '@type': 'Organization', name: 'Reuters', url: 'https://www.reuters.com/' },
    });
    const onPortal = attributionOf({ url: 'https://www.portal.example/goats', head });
    expect(onPortal).toMatchObject({ outlet: { name: 'Reuters' }, syndicator: { name: 'Portal' }, agency: 'Reuters' });
    expect(attributionOf({ head })).toMatchObject({ outlet: { name: 'gazette.example' }, syndicator: null });
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

  it.each(['Quillby CourierQuillby Courier', 'LindLedger'])(
    'are told apart by “%s” by the headline of a syndicator',
    (text) => {
      const told = attributionOf({ url: 'https://www.portal.example/goats', byline: `<p>${text}</p>` });
      expect(told.outlet?.name).toBe(text === 'LindLedger' ? 'The Lindmouth Ledger' : 'Quillby Courier');
      expect(told.syndicator?.name).toBe('Portal');
    },
  );

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

  it.each([
    [
      'by a logo that leads there',
      '<a href="https://www.lampsandlight.example/a"><img src="l.png" alt="Lamps and Light"></a>',
      'Lamps and Light',
    ],
    [
      'by a line of copyright',
      '<p><a href="https://www.lampsandlight.example/">© 2026 Lamps and Light Ltd</a>. All rights reserved.</p>',
      'Lamps and Light',
    ],
  ])('are told apart by a canonical address elsewhere whose owner is named %s', (_, after, name) => {
    const head = '<link rel="canonical" href="https://www.lampsandlight.example/goats">';
    const told = attributionOf({ head, after });
    expect(told.outlet).toEqual({ name, url: 'https://www.lampsandlight.example/' });
    expect(told.syndicator?.name).toBe('gazette.example');
    expect(told.originalUrl).toBe('https://www.lampsandlight.example/goats');
  });

  it('are told apart by a sentence below the story’s own container', () => {
    const told = attributionOf({
      below: '<footer><p>Dieser Artikel ist zuerst im Quillby Courier erschienen.</p></footer>',
    });
    expect(told.outlet?.name).toBe('Quillby Courier');
  });

  it('are not told apart by a sentence about the site itself', () => {
    const told = attributionOf({ after: '<p>Artikel ini telah tayang di Gazette.example dengan judul Kambing</p>' });
    expect(told.syndicator).toBeNull();
  });

  it('are not told apart by a canonical address elsewhere that nobody puts a name to', () => {
    const told = attributionOf({
      head: '<link rel="canonical" href="https://www.lampsandlight.example/goats">',
      after: '<p>See also <a href="https://www.lampsandlight.example/b">what became of the lamps and the light</a></p>',
    });
    expect(told.syndicator).toBeNull();
    expect(told.originalUrl).toBe('https://www.lampsandlight.example/goats');
  });

  it('are one on a copy kept for the outlet, at its own address', () => {
    const told = attributionOf({
      url: 'https://www-ledgerly-example.cdn-cache.example/c/s/www.ledgerly.example/goats',
      head: `<link rel="canonical" href="https://www.ledgerly.example/goats">
        <meta property="og:url" content="https://www.ledgerly.example/goats">
        <meta property="og:site_name" content="The Ledgerly">`,
    });
    expect(told.outlet).toEqual({ name: 'The Ledgerly', url: 'https://www.ledgerly.example/' });
    expect(told.syndicator).toBeNull();
    expect(told.originalUrl).toBe('https://www.ledgerly.example/goats');
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
    '<link rel="canonical" href="https://www.gazette.test/goats">',
    '<link rel="canonical" href="https://staging-gazette.host.test/goats">',
    '<link rel="canonical" href="https://www.ledger.example/">',
    '<link rel="canonical" href="javascript:void 0">',
    '<meta name="original-source" content="https://www.gazette.example/goats">',
  ])('is not %s', (head) => {
    expect(attributionOf({ head }).originalUrl).toBeNull();
  });
});
