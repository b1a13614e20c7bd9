import { describe, expect, it } from 'vitest';
import { selectorHint } from '../../../components/options/outlets/selector-hint';

const KNOWN = new Set(['html', 'body', 'div', 'p', 'article', 'h1', 'aside', 'iframe', 'main', 'span']);
const hint = (selector: string) => selectorHint(selector, (name) => KNOWN.has(name));

describe('a selector that is hardly meant', () => {
  it.each(['body', 'html', '*', 'p', 'article p', 'h1', ':not(.x)', 'main > *:not(.ad)', '.ad, p', 'body > div + p'])(
    '%s finds nearly everything',
    (selector) => {
      expect(hint(selector)).toEqual({ what: 'broad' });
    },
  );

  it.each(['.ad', '#ad', 'p.ad', 'aside', 'iframe', '[data-ad]', 'div:has(.ad)', 'main > p:nth-of-type(3)', 'my-ad p'])(
    '%s goes without remark',
    (selector) => {
      expect(hint(selector)).toBeNull();
    },
  );

  it.each([
    ['advert', 'advert', '.advert'],
    ['Advertisement', 'Advertisement', '.Advertisement'],
    ['Sponsored content', 'Sponsored content', null],
  ])('%s is no element', (selector, words, ofClass) => {
    expect(hint(selector)).toEqual({ what: 'words', words, ofClass });
  });
});
