import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../core/finding';
import { textOf } from '../../../core/page/text';
import { greedy } from './greedy';
import { articleWith, pageOf, STORY, scan, textsOf } from './support';

/** What a greedy detector gets of a story in which `inserted` stands after two paragraphs. */
function taken(inserted: string, selector: string, kind: Kind = 'ad', evidence?: string): string[] {
  const page = articleWith(inserted, 2);
  return scan(page, { detectors: [greedy(selector, kind, evidence)] }).findings.flatMap(textsOf);
}

const LABEL = '<p class="label">Advertisement</p>';

describe('what a finding would take of the story', () => {
  it.each([
    ['a paragraph', `<p>${STORY[0]}</p>`],
    ['a short paragraph', '<p>Nobody came.</p>'],
    ['a short line of dialogue', '<p>“Did you see it?”</p>'],
    ['a paragraph with a link in it', '<p>The mayor <a href="/mayor">said so</a> on the quay on Friday.</p>'],
    ['a subheading', '<h2>No roof before March</h2>'],
    ['a quotation', '<blockquote>A draughty habit of the lower town</blockquote>'],
    ['a picture with its caption', '<figure><img src="slip.jpg"><figcaption>The slip at noon</figcaption></figure>'],
    ['a table', '<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2024</td><td>12</td></tr></table>'],
  ])('is given back, and the ad beside it is still found: %s', (_, part) => {
    expect(taken(`<div class="wrap">${part}${LABEL}</div>`, '.wrap')).toEqual(['Advertisement']);
    expect(taken(`<div class="wrap"><div>${part}</div><div><div>${LABEL}</div></div></div>`, '.wrap')).toEqual([
      'Advertisement',
    ]);
  });

  it('is told', () => {
    const page = articleWith(`<div class="wrap"><p>Nobody came.</p>${LABEL}</div>`, 2);
    const { problems } = scan(page, { detectors: [greedy('.wrap')] });
    expect(problems).toEqual([{ what: 'story', source: 'greedy', detail: 'Nobody came.Advertisement' }]);
  });

  it('is given back whole where nothing in it is what the finding is about', () => {
    expect(taken(`<div class="wrap"><p>Nobody came.</p><p>Nobody was asked.</p></div>`, '.wrap')).toEqual([]);
    expect(taken('', '.text > p')).toEqual([]);
  });

  it('is a paragraph that looks like the others, taken by itself', () => {
    expect(taken('<p class="take">Nobody came.</p>', '.take')).toEqual(['Nobody came.']);
    expect(taken('<p>Nobody came.</p>', '.text > p:nth-of-type(3)')).toEqual([]);
  });

  it('is the lines of a list that its longer items are in', () => {
    const items = STORY.map((text) => `<li>${text}</li>`).join('');
    const page = pageOf(`<article><h1>Slip</h1><ul class="points">${items}<li>It has no roof.</li></ul></article>`);
    const detectors = [greedy('li:last-child', 'prompt', 'x')];
    expect(scan(page, { detectors }).findings).toEqual([]);
  });
});

describe('what boxes have of their own', () => {
  it.each([
    [
      'text of an ad in links',
      'ad',
      '<div class="wrap"><a href="https://shop.example">Boots that last. Buy now.</a><p>Advertisement</p></div>',
    ],
    [
      'headings and sentences of a newsletter box',
      'prompt',
      '<aside class="wrap"><h3>Advertisement</h3><p>All the news, once a day.</p><form><input></form></aside>',
    ],
    [
      'a list of links',
      'related',
      '<div class="wrap"><h3>Read more</h3><ul><li><a href="/a">The slip in pictures.</a></li></ul></div>',
    ],
    [
      'long titles of other stories',
      'related',
      `<ul class="wrap">${STORY.slice(0, 2)
        .map((text) => `<li><a href="/a">${text}</a></li>`)
        .join('')}</ul>`,
    ],
    [
      'a long request for an e-mail address',
      'prompt',
      `<div class="wrap"><p>${STORY[3]} Advertisement</p><form><input type="email"></form></div>`,
    ],
    ['the label itself, as a heading', 'ad', '<div class="wrap"><h4>Advertisement</h4><div></div></div>'],
    [
      'a label in a layout table',
      'ad',
      '<table class="wrap"><tr><td></td></tr><tr><td></td><td>Advertisement</td></tr></table>',
    ],
  ] as const)('is left to the finding: %s', (_, kind, box) => {
    const page = articleWith(box, 2);
    const { findings } = scan(page, { detectors: [greedy('.wrap', kind)] });
    expect(findings.map(({ elements }) => elements)).toEqual([[page.querySelector('.wrap')]]);
  });
});

/** Parts a story is made of, each with the words that must stay. */
const PARTS = fc.constantFrom<[markup: string, words: string]>(
  ...STORY.map((text): [string, string] => [`<p>${text}</p>`, text]),
  ['<p>Nobody came.</p>', 'Nobody came.'],
  ['<h2>No roof before March</h2>', 'No roof before March'],
  ['<blockquote><p>A draughty habit of the lower town.</p></blockquote>', 'A draughty habit of the lower town.'],
  [`<ul><li>${STORY[1]}</li><li>${STORY[2]}</li></ul>`, STORY[1] ?? ''],
  ['<figure><img src="a.jpg"><figcaption>The slip at noon</figcaption></figure>', 'The slip at noon'],
);

/** Boxes a careless page puts parts of its story and an advertisement into. */
const WRAPS = fc.constantFrom<(inner: string) => string>(
  (inner) => `<div class="ad-wrap">${inner}${LABEL}</div>`,
  (inner) => `<div class="ad-wrap">${LABEL}<div class="ad-slot"><ins></ins></div>${inner}</div>`,
  (inner) => `<section class="advertisement"><div>${inner}</div><div class="ad">${LABEL}</div></section>`,
  (inner) => `<div data-ad-slot="1">${inner}</div>`,
  (inner) => `<aside class="ad"><span>Advertisement</span>${inner}</aside>`,
  (inner) => inner,
);

describe('whatever is inserted', { timeout: 30_000 }, () => {
  it('no finding of any shape holds a part of the story', () => {
    const piece = fc.tuple(WRAPS, fc.array(PARTS, { minLength: 1, maxLength: 3 }));
    const selectors = fc.constantFrom(
      '.ad-wrap',
      'div',
      'section',
      'aside',
      'article *',
      'main > *',
      '[class*="ad"]',
      '.text > *',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 5 }),
        selectors,
        fc.constantFrom<Kind>('ad', 'leftover'),
        (pieces, selector, kind) => {
          const markup = pieces.map(([wrap, parts]) => wrap(parts.map(([html]) => html).join(''))).join('');
          const page = articleWith(markup, 2);
          const { findings } = scan(page, { detectors: [greedy(selector, kind)] });
          const held = findings.flatMap(({ elements }) => elements.map(textOf)).join('\n');
          for (const words of [...STORY, ...pieces.flatMap(([, parts]) => parts.map(([, text]) => text))]) {
            expect(held).not.toContain(words);
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it('no real detector takes a part of the story either', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(WRAPS, fc.array(PARTS, { minLength: 1, maxLength: 3 })), { minLength: 1, maxLength: 4 }),
        (pieces) => {
          const markup = pieces.map(([wrap, parts]) => wrap(parts.map(([html]) => html).join(''))).join('');
          const held = scan(articleWith(markup, 2))
            .findings.flatMap(({ elements }) => elements.map(textOf))
            .join('\n');
          for (const [, words] of pieces.flatMap(([, parts]) => parts)) expect(held).not.toContain(words);
        },
      ),
      { numRuns: 60 },
    );
  });
});
