import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../core/finding';
import { MOST_SPARED, parseMarkSettings, sparedOn, withSpared } from '../../../core/marks/mark-settings';
import { identityOf, isSameThing, type Spared } from '../../../core/marks/spared';
import type { SettingsProblem } from '../../../core/settings-problem';
import { elementsOf } from './elements';

const prompt = (html: string, evidence = 'Follow us'): Finding => ({
  kind: 'prompt',
  elements: elementsOf(html, '[data-it]'),
  detector: 'prompt',
  reason: { id: 'prompt-text', quote: evidence },
  evidence,
  confidence: 1,
});

const isAlike = (a: Finding, b: Finding): boolean => isSameThing(identityOf(a), identityOf(b));

describe('what is no clutter is known again', () => {
  it.each([
    ['on another page', '<div class="follow-box"><p data-it>x</p></div>', 'Follow us'],
    ['with another number in it', '<div class="follow-box"><p data-it>x</p></div>', 'FOLLOW  us'],
    [
      'in a box that is in view by now',
      '<div class="follow-box is-visible loaded"><p data-it>x</p></div>',
      'Follow us',
    ],
    ['with names made anew for each build', '<div class="css-1x2y3z follow-box"><p data-it>x</p></div>', 'Follow us'],
  ])('%s', (_, html, evidence) => {
    expect(isAlike(prompt('<div class="follow-box"><p data-it>x</p></div>'), prompt(html, evidence))).toBe(true);
  });

  it('when its numbers differ', () => {
    const leftover = (text: string) => prompt('<p class="read" id="read-12" data-it>x</p>', text);
    expect(isAlike(leftover('5 min read'), leftover('12 min read'))).toBe(true);
  });

  it('when it leads to another story', () => {
    const related = (title: string): Finding => ({
      ...prompt('<aside class="also" data-it>x</aside>', `Read more: ${title}`),
      kind: 'related',
    });
    expect(isAlike(related('The mill'), related('The bell'))).toBe(true);
  });

  it('when it repeats another caption', () => {
    const caption = (text: string): Finding => ({
      ...prompt('<figcaption class="caption" data-it>x</figcaption>', text),
      kind: 'duplicate',
      reason: { id: 'caption-twice', caption: text },
    });
    expect(isAlike(caption('The slip'), caption('The boat'))).toBe(true);
  });
});

describe('nothing else is spared with it', () => {
  const spared = prompt('<div class="follow-box"><p data-it>x</p></div>');

  it.each([
    ['other words', prompt('<div class="follow-box"><p data-it>x</p></div>', 'Subscribe now')],
    ['another place', prompt('<div class="newsletter"><p data-it>x</p></div>')],
    ['another kind', { ...spared, kind: 'ad' } as Finding],
    ['another check', { ...spared, detector: 'outlet-rule' }],
  ])('that has %s', (_, other) => {
    expect(isAlike(spared, other)).toBe(false);
  });
});

describe('settings of marks', () => {
  const thing: Spared = { kind: 'prompt', detector: 'prompt', words: 'follow us', hook: 'div.follow-box p' };
  const read = (value: unknown) => {
    const problems: SettingsProblem[] = [];
    return { marks: parseMarkSettings(value, problems), problems };
  };

  it('are kept as they were', () => {
    const marks = { lines: false, spared: { yahoo: [thing] } };
    expect(read(JSON.parse(JSON.stringify(marks)))).toEqual({ marks, problems: [] });
  });

  it('fall back one by one, and say so', () => {
    const { marks, problems } = read({ lines: 'no', spared: { yahoo: [thing, { kind: 'spam' }], aol: 7 } });
    expect(marks).toEqual({ lines: true, spared: { yahoo: [thing] } });
    expect(problems.map((problem) => 'key' in problem && problem.key)).toEqual([
      'marks.lines',
      'marks.spared.yahoo',
      'marks.spared.aol',
    ]);
    expect(read('broken').marks).toEqual({ lines: true, spared: {} });
  });

  it('hold no more for a site than can be held against each finding', () => {
    const many = Array.from({ length: MOST_SPARED + 5 }, (_, number) => ({ ...thing, words: `${number}` }));
    const marks = withSpared({ lines: true, spared: {} }, 'yahoo', many);
    expect(sparedOn(marks, 'yahoo')).toHaveLength(MOST_SPARED);
    expect(sparedOn(marks, 'yahoo').at(-1)?.words).toBe(`${MOST_SPARED + 4}`);
    expect(withSpared(marks, 'yahoo', []).spared).toEqual({});
    expect(sparedOn(marks, 'constructor')).toEqual([]);
  });
});
