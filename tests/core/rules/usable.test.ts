import { describe, expect, it } from 'vitest';
import type { OutletRule } from '../../../core/rules/rule';
import { ruleProblemText, selectorProblems, usableRules } from '../../../core/rules/usable';
import { english } from '../../wording';

const RULE: OutletRule = {
  version: 2,
  id: 'ledger',
  role: 'outlet',
  name: 'The Ledger',
  url: 'https://www.ledger.example/',
  hosts: ['ledger.example'],
};

const canRead = (selector: string): boolean => {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
};

describe('rules from anywhere', () => {
  it('are used but for the broken ones, which are named with the place', () => {
    const { rules, problems } = usableRules([
      RULE,
      { ...RULE, id: 'bell', name: 'The Bell', flag: [{ selector: '.ad', kind: 'advert', seenOn: 'own page' }] },
      { ...RULE, version: 3, name: 'The Later' },
      'nonsense',
    ]);
    expect(rules).toEqual([RULE]);
    expect(problems.map((problem) => ruleProblemText(problem, english))).toEqual([
      expect.stringMatching(/^The rule “The Bell” is not used: flag\[0\]\.kind: must be one of /),
      expect.stringMatching(/^The rule “The Later” is not used: .*Update Clean Copy/),
      expect.stringMatching(/^The rule “4” is not used: /),
    ]);
  });

  it('with selectors that no browser reads are named with the place of each', () => {
    const rule: OutletRule = {
      ...RULE,
      story: [{ selector: 'article' }, { selector: 'main[' }],
      keep: [{ selector: '.a >>> p[' }],
      flag: [
        { text: 'A quiz', kind: 'ad', seenOn: 'own page' },
        { selector: ':no(', kind: 'ad', seenOn: 'own page' },
      ],
      attribution: { authors: [{ selector: '.by' }, { selector: '..by' }] },
    };
    expect(selectorProblems(rule, canRead).map((problem) => problem.what === 'selector' && problem.place)).toEqual([
      'story[1]',
      'flag[1]',
      'keep[0]',
      'attribution.authors[1]',
    ]);
    expect(selectorProblems(RULE, canRead)).toEqual([]);
  });
});
