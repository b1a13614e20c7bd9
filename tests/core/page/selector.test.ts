import { describe, expect, it } from 'vitest';
import { closest, matches, select, selectorOf } from '../../../core/page/selector';
import { openShadowRoot } from '../../../core/page/shadow';
import { pageOf } from '../detect/support';

/** A page with two nested shadow roots; the innermost paragraph is the second of two. */
function nested() {
  const page = pageOf('<main><story-page></story-page></main>');
  const outer = page.querySelector('story-page')?.attachShadow({ mode: 'open' });
  outer?.append(page.createElement('story-text'));
  const inner = outer?.querySelector('story-text')?.attachShadow({ mode: 'open' });
  inner?.append(page.createElement('p'), page.createElement('p'));
  const last = inner?.querySelectorAll('p')[1];
  if (last === undefined) throw new Error('The page has no inner paragraph.');
  return { page, last };
}

describe('the selector of an element', () => {
  it('finds that element and no other', () => {
    const page = pageOf(
      '<div><p>one</p><p>two</p><section><p>three</p></section></div><div id="text"><p>four</p></div>',
    );
    for (const element of page.querySelectorAll('p,div,section')) {
      expect(select(page, selectorOf(element), openShadowRoot)).toEqual([element]);
    }
  });

  it('steps into shadow roots', () => {
    const { page, last } = nested();
    expect(selectorOf(last)).toBe(
      'html > body > main:nth-of-type(1) > story-page:nth-of-type(1) >>> story-text:nth-of-type(1) >>> p:nth-of-type(2)',
    );
    expect(select(page, selectorOf(last), openShadowRoot)).toEqual([last]);
  });

  it('trusts an id only when it is alone and not made anew on each load', () => {
    const page = pageOf('<div id="text"></div><div id="a-20261122"></div><i id="twice"></i><i id="twice"></i>');
    const [text, dated, ...twice] = page.querySelectorAll('div,i');
    expect(text && selectorOf(text)).toBe('#text');
    expect(dated && selectorOf(dated)).not.toContain('#');
    expect(twice.map((element) => selectorOf(element)).join()).not.toContain('#');
  });

  it('goes by position where an id would need escaping', () => {
    const page = pageOf('<div id="2nd:part.a">x</div>');
    const part = page.querySelector('div');
    expect(part && select(page, selectorOf(part), openShadowRoot)).toEqual([part]);
  });
});

describe('selectors with steps', () => {
  it('match an element only through the hosts they name', () => {
    const { last } = nested();
    expect(matches(last, 'story-page >>> story-text >>> p')).toBe(true);
    expect(matches(last, 'other-page >>> story-text >>> p')).toBe(false);
    expect(matches(last, 'story-page >>> p')).toBe(false);
    expect(closest(last, 'story-page')?.localName).toBe('story-page');
  });

  it('throw the browser’s error when they cannot be read', () => {
    expect(() => select(pageOf(''), 'p[', openShadowRoot)).toThrow();
  });
});
