import { describe, expect, it } from 'vitest';
import { articleWith, pageOf, STORY, scan, textsOf } from '../detect/support';

const declared = (page: Document) => scan(page).findings.filter(({ reason }) => reason.id === 'ai-declared');

/** What the page's declaration is shown as: kind, grade, the value, and the beginning of what it stands at. */
function shown(page: Document) {
  return declared(page).map((finding) => [
    finding.kind,
    finding.grade,
    finding.reason.id === 'ai-declared' ? finding.reason.declaration : '',
    textsOf(finding).join(' ').slice(0, 20),
  ]);
}

/** A page with this in its head. */
function withHead(html: string): Document {
  const page = articleWith('', 0);
  page.head.append(...pageOf(html).body.childNodes);
  return page;
}

const jsonLd = (data: object): Document =>
  withHead(`<script type="application/ld+json">${JSON.stringify(data)}</script>`);

const FIRST = STORY[0]?.slice(0, 20);
const AI = 'https://schema.org/TrainedAlgorithmicMediaDigitalSource';

describe('the check for declarations about the whole article', () => {
  it.each([
    ['meta', withHead('<meta name="ai-disclosure" content="ai-assisted">'), 'ai-disclosure: ai-assisted'],
    [
      'JSON-LD digitalSourceType',
      jsonLd({ '@type': 'NewsArticle', digitalSourceType: AI }),
      'digitalSourceType: TrainedAlgorithmicMediaDigitalSource',
    ],
    [
      'JSON-LD in a graph',
      jsonLd({
        '@graph': [
          { '@type': 'WebSite' },
          {
            '@type': ['Article'],
            digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
          },
        ],
      }),
      'digitalSourceType: compositeWithTrainedAlgorithmicMedia',
    ],
    [
      'JSON-LD aiDisclosure',
      jsonLd({ '@type': 'Article', aiDisclosure: 'ai-generated' }),
      'aiDisclosure: ai-generated',
    ],
    [
      'an author that is a program',
      jsonLd({ '@type': 'NewsArticle', author: [{ '@type': 'SoftwareApplication', name: 'Ledger Bot' }] }),
      'author: Ledger Bot',
    ],
    ['a manifest in a comment', withHead('<!-- -----BEGIN C2PA MANIFEST----- aGFyYm91cg== -->'), 'C2PA manifest'],
  ])('flags one in %s as a note at the first paragraph', (_, page, declaration) => {
    expect(shown(page)).toEqual([['ai-note', undefined, declaration, FIRST]]);
  });

  it('in microdata is one too', () => {
    const page = articleWith('', 0);
    const article = page.querySelector('article');
    article?.setAttribute('itemscope', '');
    article?.setAttribute('itemtype', 'https://schema.org/NewsArticle');
    article?.prepend(...pageOf(`<link itemprop="digitalSourceType" href="${AI}">`).body.children);
    expect(shown(page)).toEqual([
      ['ai-note', undefined, 'digitalSourceType: TrainedAlgorithmicMediaDigitalSource', FIRST],
    ]);
  });

  it('in invisible characters of the text is one too', () => {
    const page = articleWith(`<p>${STORY[0]} Once more.\uFEFF${'\uFE01\uFE0E'.repeat(6)}</p>`, 0);
    expect(shown(page)).toEqual([['ai-note', undefined, 'C2PA manifest', FIRST]]);
  });

  it('on the story’s own element keeps no other finding out', () => {
    const page = articleWith('<p>Advertisement</p>', 2);
    page.querySelector('.text')?.setAttribute('ai-disclosure', 'mixed');
    expect(shown(page)).toEqual([['ai-note', undefined, 'ai-disclosure: mixed', FIRST]]);
    expect(scan(page).findings.map(({ kind }) => kind)).toContain('ad');
  });

  it('on a paragraph stays a note, and that paragraph is kept', () => {
    const paragraph = articleWith(`<p ai-disclosure="ai-generated">${STORY[0]} Once more, slowly.</p>`, 1);
    expect(shown(paragraph)).toEqual([['ai-note', undefined, 'ai-disclosure: ai-generated', FIRST]]);
  });
});

describe('a declared summary box', () => {
  it('is an AI summary, by declaration', () => {
    const box = '<div ai-disclosure="ai-generated"><h2>In brief</h2><ul><li>The slip stays open.</li></ul></div>';
    expect(shown(articleWith(box, 0))).toEqual([
      ['ai-summary', 'declared', 'ai-disclosure: ai-generated', 'In briefThe slip sta'],
    ]);
  });
});

describe('the check for declarations leaves alone', () => {
  it.each([
    ['meta that says none', withHead('<meta name="ai-disclosure" content="none">')],
    ['a summary offered to machines', withHead('<meta name="ai-summary" content="The slip stays open, says AI.">')],
    [
      'a picture’s source',
      jsonLd({ '@type': 'NewsArticle', image: { '@type': 'ImageObject', digitalSourceType: AI } }),
    ],
    [
      'a camera',
      jsonLd({ '@type': 'NewsArticle', digitalSourceType: 'https://schema.org/DigitalCaptureDigitalSource' }),
    ],
    ['a program the story is about', jsonLd({ '@type': 'SoftwareApplication', name: 'Ledger Bot' })],
    [
      'a program as the story’s topic',
      jsonLd({ '@type': 'NewsArticle', about: { '@type': 'SoftwareApplication', name: 'Ledger Bot' } }),
    ],
    [
      'a person who writes',
      jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Marit Oldenquist' } }),
    ],
    ['data that cannot be read', withHead('<script type="application/ld+json">{"digitalSourceType": </script>')],
    [
      'microdata of a picture',
      articleWith(
        `<div itemscope itemtype="https://schema.org/ImageObject"><link itemprop="digitalSourceType" href="${AI}"></div>`,
        0,
      ),
    ],
    ['emoji', articleWith(`<p>${STORY[0]} ☀️☔️❤️✈️⚓️☕️✂️✉️☎️ and so on.</p>`, 0)],
  ])('%s', (_, page) => {
    expect(shown(page)).toEqual([]);
  });
});
