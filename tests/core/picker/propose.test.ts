import { describe, expect, it } from 'vitest';
import { openShadowRoot } from '../../../core/page/shadow';
import { proposeSelectors } from '../../../core/picker/propose';
import { proposeWords } from '../../../core/picker/said';

function pageOf(body: string): Document {
  const page = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  document.body.replaceChildren(...page.body.children);
  return document;
}

/** Ways to what a selector finds first, each with how much it finds. */
function waysTo(selector: string, page: Document): string[] {
  const element = page.querySelector(selector);
  if (element === null) throw new Error(selector);
  return proposeSelectors(element, page, openShadowRoot).map(({ value, hits }) => `${value} (${hits.length})`);
}

describe('ways to find an element again', () => {
  it('rest on what people named it, above classes drawn by lot', () => {
    const page = pageOf(
      '<div class="css-1x2y3z mb-4" data-testid="promo-box" id="t">Join</div><div class="css-1x2y3z"></div>',
    );
    expect(waysTo('#t', page)[0]).toBe('[data-testid="promo-box"] (1)');
    expect(waysTo('#t', page).join()).not.toContain('css-');
  });

  it('take an id with a number in a row for one of many', () => {
    const page = pageOf('<div id="ad-slot-1">a</div><div id="ad-slot-2">b</div>');
    expect(waysTo('#ad-slot-1', page)[0]).toBe('[id^="ad-slot-"] (2)');
  });

  it('always offer one that finds it alone', () => {
    const page = pageOf('<div><b>x</b></div><div><b>y</b></div>');
    expect(waysTo('div:nth-of-type(2) b', page).at(-1)).toMatch(/ \(1\)$/);
  });

  it('hold on to what is in a nameless box, or around it', () => {
    const page = pageOf(
      '<main><div class="a1b2c3"><span data-module="newsletter-form">Join</span></div><section class="story-end"><div class="a1b2c3"><p>Also</p></div></section></main>',
    );
    expect(waysTo('main > div', page)[0]).toBe('div:has(> [data-module="newsletter-form"]) (1)');
    expect(waysTo('section > div', page)[0]).toBe('.story-end > div (1)');
  });

  it('do not tell the same elements twice', () => {
    const page = pageOf('<aside class="promo-box" data-module="promo" role="complementary">Join</aside>');
    expect(waysTo('aside', page)).toHaveLength(1);
  });

  it('step into shadow roots by what their hosts are, and find the same in all alike', () => {
    const page = pageOf('<story-page></story-page>');
    const root = page.querySelector('story-page')?.attachShadow({ mode: 'open' });
    for (const words of ['one', 'two']) {
      const box = page.createElement('reader-offer');
      const text = page.createElement('p');
      text.textContent = words;
      text.className = 'offer-text';
      box.attachShadow({ mode: 'open' }).append(text);
      root?.append(box);
    }
    const text = root?.querySelector('reader-offer')?.shadowRoot?.querySelector('p');
    if (!text) throw new Error('no text');
    const [first] = proposeSelectors(text, page, openShadowRoot);
    expect(first?.value).toBe('story-page >>> reader-offer >>> .offer-text');
    expect(first?.hits).toHaveLength(2);
  });

  it('do not rest on what the page says in a link to itself', () => {
    const page = pageOf('<a href="https://ads.example/x">Win</a><a href="/story">Story</a>');
    expect(waysTo('a:nth-of-type(1)', page)[0]).toBe('a[href*="//ads.example"] (1)');
    expect(waysTo('a:nth-of-type(2)', page)[0]).toMatch(/nth-of-type/);
  });
});

describe('ways by what an element says', () => {
  const wordsTo = (selector: string, page: Document): string[] => {
    const element = page.querySelector(selector);
    if (element === null) throw new Error(selector);
    return proposeWords(element, page, openShadowRoot).map(
      ({ field, value, hits }) => `${field} ${value} (${hits.length})`,
    );
  };

  it('are for labels, wherever they stand on a line by themselves', () => {
    const page = pageOf('<p>Advertisement</p><p>ADVERTISEMENT</p><p>An advertisement is a text.</p>');
    expect(wordsTo('p', page)).toEqual(['text Advertisement (2)']);
  });

  it('leave numbers open in a phrase', () => {
    const page = pageOf('<p>Ad 1 of 3</p><p>Ad 2 of 3</p>');
    expect(wordsTo('p', page)).toEqual(['text Ad 1 of 3 (1)', 'phrase ad # of # (2)']);
  });

  it('are none where a phrase could not be read, or nothing is said', () => {
    const page = pageOf('<p>5 min read</p><div></div>');
    expect(wordsTo('p', page)).toEqual(['text 5 min read (1)']);
    expect(wordsTo('div', page)).toEqual([]);
  });
});

describe('the way to a place deep in nameless boxes', () => {
  const deep = (inner: string, levels: number): string => '<div>'.repeat(levels) + inner + '</div>'.repeat(levels);

  it.each([30, 70])('is no longer than a line may be, and finds it alone: %i boxes', (levels) => {
    const page = pageOf(`<p>Above</p>${deep('<i>Join</i><i>Here</i>', levels)}`);
    const element = page.querySelectorAll('i')[1];
    if (element === undefined) throw new Error('no element');
    const alone = proposeSelectors(element, page, openShadowRoot).filter(({ hits }) => hits.length === 1);
    expect(alone).not.toEqual([]);
    for (const { value } of alone) {
      expect(value.length).toBeLessThanOrEqual(600);
      expect([...page.querySelectorAll(value)]).toEqual([element]);
    }
  });
});
