import { describe, expect, it } from 'vitest';
import { splitSteps } from '../core/page/selector';
import { fold } from '../core/page/text';
import { ruleForUrl } from '../core/rules/match';
import type { OutletRule, Sighting } from '../core/rules/rule';
import { OUTLETS } from '../platform/outlets';
import { ownPage, ownPageNames } from './pages/pages';

/** One line of a rule: where it stands, what it looks for, and what it is known from. */
interface Line extends Sighting {
  readonly place: string;
  readonly selector?: string;
  readonly text?: string;
  readonly phrase?: string;
}

function linesOf({ story, flag, keep, attribution }: OutletRule): Line[] {
  const parts = Object.entries<Sighting[]>({ story: story ?? [], flag: flag ?? [], keep: keep ?? [], ...attribution });
  return parts.flatMap(([part, lines]) => lines.map((line, at): Line => ({ ...line, place: `${part}[${at}]` })));
}

/** A document and its declared shadow roots, outer ones first. */
const treesOf = (root: ParentNode): ParentNode[] => [
  root,
  ...[...root.querySelectorAll('template')].flatMap(({ content }) => treesOf(content)),
];

/** Whether each step of a selector finds something on the page, in whatever tree. */
function isOn(trees: readonly ParentNode[], { selector, text = '' }: Line): boolean {
  if (selector !== undefined) {
    return splitSteps(selector).every((step) => trees.some((tree) => tree.querySelector(step) !== null));
  }
  return trees.some((tree) =>
    [...tree.querySelectorAll('*')].some((element) => fold(element.textContent ?? '') === text),
  );
}

const pages = ownPageNames()
  .map(ownPage)
  .filter(({ expected }) => !expected.generated);
const pagesOf = (rule: OutletRule) => pages.filter(({ expected }) => ruleForUrl(OUTLETS, expected.url) === rule);

describe('outlets we know', () => {
  it('are forty at least, with facts about their pages', () => {
    expect(OUTLETS.filter((rule) => linesOf(rule).length > 0).length).toBeGreaterThanOrEqual(40);
  });

  it.each(OUTLETS.filter((rule) => linesOf(rule).length > 0))(
    '$name has an own page with all that its rule looks for',
    (rule) => {
      const trees = pagesOf(rule).map(({ html }) => treesOf(new DOMParser().parseFromString(html, 'text/html')));
      const missing = linesOf(rule).filter((line) => !trees.some((tree) => isOn(tree, line)));
      expect(missing.map(({ place, selector, text }) => `${place} ${selector ?? text}`)).toEqual([]);
    },
  );

  it.each(OUTLETS)('$name says of each line where it was seen, or that nobody has', (rule) => {
    const unfounded = linesOf(rule).filter(
      ({ seenOn, seen, unconfirmed }) => (seenOn && seen) === undefined && !unconfirmed,
    );
    expect(unfounded).toEqual([]);
  });

  it.each(OUTLETS.filter(({ flag = [] }) => flag.length > 0))(
    '$name has something on its pages that only looks like clutter',
    (rule) => {
      expect(pagesOf(rule).some(({ expected }) => Object.keys(expected.lookalikes).length > 0)).toBe(true);
    },
  );
});
