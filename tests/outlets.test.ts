import { describe, expect, it } from 'vitest';
import { healthKey, linesOf, type RuleLine } from '../core/health/lines';
import { splitSteps } from '../core/page/selector';
import { lineKey, linesIn, RULE_PARTS } from '../core/rules/lines';
import { ruleForUrl } from '../core/rules/match';
import type { OutletRule, Sighting } from '../core/rules/rule';
import { OUTLETS } from '../platform/outlets';
import { ownPage, ownPageNames } from './pages/pages';

/** Each line of a rule with what it is known from. */
const sightingsOf = (rule: OutletRule): [key: string, sighting: Sighting][] =>
  RULE_PARTS.flatMap((part) =>
    linesIn(rule, part).flatMap((line): [string, Sighting][] =>
      typeof line === 'string' || 'host' in line ? [] : [[healthKey(part, line), line]],
    ),
  );

/** A document and its declared shadow roots, outer ones first. */
const treesOf = (root: ParentNode): ParentNode[] => [
  root,
  ...[...root.querySelectorAll('template')].flatMap(({ content }) => treesOf(content)),
];

/** Whether a line finds something on the page: each step of its selector, in whatever tree, or a block that says it. */
function isOn(trees: readonly ParentNode[], { selector, isSaid }: RuleLine): boolean {
  if (selector !== undefined) {
    return splitSteps(selector).every((step) => trees.some((tree) => tree.querySelector(step) !== null));
  }
  return trees.some((tree) => [...tree.querySelectorAll('*')].some((element) => isSaid?.(element.textContent ?? '')));
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
      expect(missing.map(({ key }) => key)).toEqual([]);
    },
  );

  it.each(OUTLETS)('$name says of each line where it was seen, or that nobody has', (rule) => {
    const unfounded = sightingsOf(rule).filter(
      ([, { seenOn, seen, unconfirmed }]) => (seenOn && seen) === undefined && !unconfirmed,
    );
    expect(unfounded).toEqual([]);
  });

  it.each(OUTLETS)('$name has each line once, so that readers can change it by what it looks for', (rule) => {
    for (const part of RULE_PARTS) {
      const keys = linesIn(rule, part).map(lineKey);
      expect(new Set(keys).size, part).toBe(keys.length);
    }
  });

  it.each(OUTLETS.filter(({ flag = [] }) => flag.length > 0))(
    '$name has something on its pages that only looks like clutter',
    (rule) => {
      expect(pagesOf(rule).some(({ expected }) => Object.keys(expected.lookalikes).length > 0)).toBe(true);
    },
  );
});
