import { describe, expect, it } from 'vitest';
import { isLasting, lastingStart } from '../../../core/picker/lasting';

describe('a name that will still be there next month', () => {
  it.each([
    'ad-slot',
    'article-body',
    'newsletter_signup',
    'viewsHeaderText',
    'promoBox',
    'AdUnit',
    'taboola-below-article',
    'col-ads',
    'content-card',
    'h264-player',
  ])('is one that people made: %s', (name) => {
    expect(isLasting(name)).toBe(true);
  });

  it.each([
    ['drawn by lot', 'css-1x2y3z'],
    ['drawn by lot', 'sc-bdVaJa'],
    ['drawn by lot', 'r1k9x'],
    ['drawn by lot', '_abc12'],
    ['drawn by lot', 'svelte-1tky8bj'],
    ['drawn by lot', 'jsx-2871293847'],
    ['drawn by lot', 'kQxTzW'],
    ['drawn by lot', 'xkcdqwrt'],
    ['drawn by lot', 'styles_box__3fK2a'],
    ['a number of the page', 'ember1234'],
    ['a number of the page', 'story-20260614'],
    ['one declaration', 'mb-4'],
    ['one declaration', 'flex'],
    ['one declaration', 'text-gray-500'],
    ['one declaration', 'dark:bg-[#1d2228]'],
    ['one declaration', 'w-1/2'],
    ['a state', 'is-active'],
    ['a state', 'lazyloaded'],
    ['two letters', 'ab'],
  ])('is none for %s: %s', (_, name) => {
    expect(isLasting(name)).toBe(false);
  });

  it.each([
    ['ad-slot-3', 'ad-slot-'],
    ['styles_adBox__3fK2a', 'styles_adBox__'],
    ['google_ads_iframe_/123/story_0', 'google_ads_iframe_'],
    ['Promo__Box-sc-1x2y3z-0', 'Promo__Box-'],
  ])('may be what %s begins with', (name, start) => {
    expect(lastingStart(name)).toBe(start);
  });

  it.each(['rounded-lg', 'rounded-[12px]', 'css-1x2y3z', 'sc-bdVaJa', '_box_1x2y3', 'promo', 'id-12'])(
    'is not what %s begins with',
    (name) => {
      expect(lastingStart(name)).toBeNull();
    },
  );
});
