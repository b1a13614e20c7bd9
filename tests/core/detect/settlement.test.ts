import { beforeEach, describe, expect, test } from 'vitest';
import { Settlement } from '../../../core/detect/settlement';
import { type Finding, thingsIn } from '../../../core/finding';

const element = (id: string): Element => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no ${id}`);
  return found;
};

const finding = (parts: Partial<Finding> & Pick<Finding, 'elements'>): Finding => ({
  kind: 'ad',
  detector: 'ad-label',
  reason: { id: 'ad-label', label: 'Advertisement', count: 1, slot: false },
  evidence: 'Advertisement',
  confidence: 0.9,
  ...parts,
});

const ruled = (...ids: string[]): Finding =>
  finding({
    elements: ids.map(element),
    detector: 'outlet-rule',
    reason: { id: 'outlet-rule', outlet: 'Yahoo' },
    evidence: '.ad',
  });

function settle(...findings: Finding[]): Finding[] {
  const settlement = new Settlement();
  for (const one of findings) settlement.add(one);
  return settlement.findings();
}

beforeEach(() => {
  const box = (id: string, ...inside: Element[]): Element => {
    const div = document.createElement('div');
    div.id = id;
    div.append(...inside);
    return div;
  };
  document.body.replaceChildren(box('one', box('label-one')), box('two', box('label-two')), box('three'));
});

describe('what a rule and a detector both found', () => {
  test('is one finding, at the rule’s places and in the detector’s words', () => {
    const said = finding({
      elements: ['label-two', 'label-one'].map(element),
      reason: { id: 'ad-label', label: 'Advertisement', count: 2, slot: true },
    });
    const [only, ...rest] = settle(ruled('one'), ruled('two'), said);
    expect(rest).toEqual([]);
    expect(only?.elements.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(only?.reason).toEqual(said.reason);
  });

  test('keeps the rule’s word where the detector only suspects, or found another kind', () => {
    const box: Finding = { ...ruled('one'), kind: 'ai-summary', grade: 'disclosed' };
    const guess = finding({ elements: [element('label-one')], kind: 'ai-summary', grade: 'suspected' });
    expect(settle(box, guess)).toEqual([box]);
    expect(settle(box, finding({ elements: [element('label-one')] }))).toEqual([box]);
  });

  test('keeps the rule’s word where what the detector suspects is around it', () => {
    const inner: Finding = { ...ruled('label-one'), kind: 'ai-summary', grade: 'disclosed' };
    const guess = finding({ elements: [element('one')], kind: 'ai-summary', grade: 'suspected' });
    expect(settle(inner, guess)).toEqual([inner]);
    expect(settle(finding({ elements: [element('label-one')] }), guess)).toEqual([guess]);
  });
});

test('a larger finding takes in those within it', () => {
  const small = finding({ elements: [element('label-one')] });
  const large = finding({ elements: [element('one')], kind: 'prompt', reason: { id: 'prompt-preferred' } });
  expect(settle(small, large)).toEqual([large]);
});

test('advertising counts by its labels, a box of several parts is one thing', () => {
  const reason = { id: 'ad-label', label: 'Ad', count: 4, slot: true } as const;
  expect(thingsIn({ kind: 'ad', elements: [element('one')], reason })).toBe(4);
  expect(thingsIn(ruled('one', 'two', 'three'))).toBe(3);
  expect(thingsIn({ ...ruled('one', 'two'), kind: 'ai-summary' })).toBe(1);
});

test('space around a label is what the label says, not what its markup is called', () => {
  const said = finding({ elements: [element('label-one')] });
  const space = finding({
    elements: [element('one')],
    detector: 'ad-slot',
    reason: { id: 'ad-slot' },
    evidence: 'gam-slot',
  });
  expect(settle(said, space)).toEqual([{ ...said, elements: [element('one')] }]);
  expect(settle({ ...said, kind: 'prompt' }, space)).toEqual([space]);
});
