// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { filesUnder, withoutComments } from './architecture/sources.ts';

/** Sides that are meant as they are, whichever way the interface runs. */
const MEANT: Readonly<Record<string, string>> = {
  'assets/marks.css inset: 0 auto auto 0 !important': 'places on the page are measured from its left edge',
};

const SIDES = /^(?:(?:scroll-)?(?:padding|margin)-|border-(?:(?:top|bottom)-)?)?(?:left|right)(?:-|$)/;
const AROUND = /^(?:(?:scroll-)?(?:padding|margin)|inset|border-(?:width|style|color))$/;

/** Whether a declaration treats left and right differently, so that it is wrong in a language written the other way. */
function isPhysical(property: string, value: string): boolean {
  if (SIDES.test(property)) return true;
  if (/^(?:text-align|float|clear)$/.test(property)) return /^(?:left|right)\b/.test(value);
  const [first, second = first, third = first, fourth = second] = value.replace(/ *!important$/, '').match(PARTS) ?? [];
  if (AROUND.test(property)) return second !== fourth;
  return property === 'border-radius' && (first !== second || third !== fourth);
}

/** One value of several, brackets and what is in them as one. */
const PARTS = /[^\s(]+(?:\((?:[^()]|\([^()]*\))*\))?/g;

const sheets = filesUnder(['assets'], ['.css']);

const declarations = sheets.flatMap(({ path, text }) =>
  [...withoutComments(text).matchAll(/([a-z-]+): *([^;{}]+);/g)].map(([, property = '', value = '']) => ({
    path,
    property,
    value,
  })),
);

describe('style sheets', () => {
  it('call a side by its place in the line, so that Arabic and Hebrew are a mirror image', () => {
    const physical = declarations
      .filter(({ property, value }) => isPhysical(property, value))
      .map(({ path, property, value }) => `${path} ${property}: ${value}`);
    expect(physical, 'Write padding-inline, inset-inline-start, text-align: start …').toEqual(Object.keys(MEANT));
  });

  it.each([
    ['padding', '1px 0 1px 11px'],
    ['margin', '0 calc(1em + 2px) 0 0'],
    ['border-radius', '4px 0 0 4px'],
    ['margin-left', '4px'],
    ['border-top-right-radius', '4px'],
    ['inset', '0 auto auto 0 !important'],
    ['text-align', 'left'],
  ])('know %s: %s for what it is', (property, value) => {
    expect(isPhysical(property, value)).toBe(true);
  });

  it.each([
    ['padding', '4px 5px 6px 5px'],
    ['margin', '0 auto 2px'],
    ['border-radius', '4px 4px 0 0'],
    ['inset', '50%'],
    ['margin', '0 calc(1em + 2px) 0 calc(1em + 2px)'],
  ])('let %s: %s be', (property, value) => {
    expect(isPhysical(property, value)).toBe(false);
  });
});
