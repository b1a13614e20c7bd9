import { describe, expect, it } from 'vitest';
import { type Choice, likelyChoice, lineOf } from '../../../core/picker/choice';
import { type PickMeans, pickAt, withChoice } from '../../../core/picker/pick';
import type { Proposal } from '../../../core/picker/propose';

const way = (field: Proposal['field'], value: string, isFirm = true): Proposal => ({ field, value, hits: [], isFirm });
const box = document.createElement('div');

const means = (ways: readonly Proposal[], taking: readonly string[] = []): PickMeans => ({
  propose: () => ways,
  likely: () => 'ad',
  isClear: ({ value }) => !taking.includes(value),
});

describe('what is chosen', () => {
  it('is found by the first way that is likely to last and takes nothing of the story', () => {
    const ways = [way('selector', '.box'), way('selector', 'div > div', false), way('text', 'Join us')];
    expect(pickAt([box], 0, means(ways))?.proposal).toBe(0);
    expect(pickAt([box], 0, means(ways, ['.box']))?.proposal).toBe(2);
    expect(pickAt([box], 0, means(ways, ['.box', 'Join us']))?.proposal).toBe(1);
  });

  it('is kept by a selector alone, and goes on by the way in use where it can', () => {
    const all = means([way('text', 'Join us'), way('selector', '.box'), way('selector', '#x')]);
    const pick = pickAt([box], 0, all);
    if (pick === null) throw new Error('nothing chosen');
    const kept = withChoice({ ...pick, proposal: 2 }, 'keep', all);
    expect(kept.proposals.map(({ value }) => value)).toEqual(['.box', '#x']);
    expect(kept.proposals[kept.proposal]?.value).toBe('#x');
  });

  it('is looked for once, whatever is said of it after', () => {
    const ways = means([way('selector', '.box')]);
    let asked = 0;
    const counting = { ...ways, propose: (element: Element) => [asked++, ways.propose(element)][1] as Proposal[] };
    const pick = pickAt([box], 0, counting);
    if (pick === null) throw new Error('nothing chosen');
    withChoice(withChoice(pick, 'keep', counting), 'ad', counting);
    expect(asked).toBe(1);
  });

  it('is nothing where there is no such extent', () => {
    expect(pickAt([box], 3, means([]))).toBeNull();
  });
});

describe('the line that comes of it', () => {
  const DAY = '2026-11-23';

  it.each<[Choice, object]>([
    ['ad', { flag: { selector: '.box', kind: 'ad', seen: DAY } }],
    ['ai-summary', { flag: { selector: '.box', kind: 'ai-summary', grade: 'disclosed', seen: DAY } }],
    ['summary-box', { flag: { selector: '.box', kind: 'ai-summary', grade: 'suspected', seen: DAY } }],
    ['keep', { keep: { selector: '.box', seen: DAY } }],
  ])('says what it is: %s', (choice, line) => {
    expect(lineOf(way('selector', '.box'), choice, DAY)).toEqual(line);
  });

  it('says the words where they are what finds it', () => {
    expect(lineOf(way('phrase', 'ad # of #'), 'ad', DAY)).toEqual({
      flag: { phrase: 'ad # of #', kind: 'ad', seen: DAY },
    });
  });
});

it.each([
  ['<div class="newsletter-signup"></div>', 'prompt'],
  ['<div class="sponsored-card"></div>', 'sponsored'],
  ['<div data-module="related-stories"></div>', 'related'],
  ['<div id="ad-slot-1"></div>', 'ad'],
  ['<div class="shadow"></div>', 'ad'],
])('%s is most likely: %s', (html, choice) => {
  const element = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (element === null) throw new Error(html);
  expect(likelyChoice(element)).toBe(choice);
});
