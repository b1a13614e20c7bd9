import { describe, expect, it } from 'vitest';
import type { PageRule } from '../../../core/rules/page-rule';
import { pageRule, withRuleWords } from '../../../core/rules/ready';
import type { OutletRule } from '../../../core/rules/rule';
import { articleWith, pageOf, scan, summary, textsOf, WORDS } from '../detect/support';

const OUTLET: OutletRule = {
  version: 2,
  id: 'lindmouth-ledger',
  role: 'outlet',
  name: 'The Lindmouth Ledger',
  url: 'https://www.lindmouthledger.example/',
  hosts: ['lindmouthledger.example'],
};

const rule = (more: Partial<PageRule>): PageRule => ({ ...pageRule(OUTLET), ...more });

describe('an outlet’s rule', () => {
  it('switches detectors off and keeps elements', () => {
    const page = articleWith('<p class="label">Advertisement</p>', 2);
    expect(scan(page, { rules: [rule({ disable: ['ad-label'] })] }).findings).toEqual([]);
    expect(scan(page, { rules: [rule({ keep: ['.label'] })] }).findings).toEqual([]);
  });

  it('takes no story where a selector finds each of its paragraphs for itself', () => {
    const takes = (selector: string, inserted = ''): number =>
      scan(articleWith(inserted, 2), { rules: [rule({ flag: [{ selector, kind: 'prompt' }] })] }).findings.length;
    expect(takes('p:not(.byline)')).toBe(0);
    expect(takes('.text > p')).toBe(0);
    const linked =
      '<p>The mayor of Lindmouth and <a href="/mayor">the prime minister</a> said so on the quay, where on Friday at noon the brass band plays for nobody at all.</p>';
    const flag: PageRule['flag'] = [{ selector: 'p', kind: 'prompt' }];
    expect(scan(articleWith(linked, 2), { rules: [rule({ flag })] }).findings.flatMap(textsOf)).toEqual([
      'By Marit Oldenquist',
    ]);
    expect(takes('.text > p.more', '<p class="more">Readers of the Ledger get a calendar of tides.</p>')).toBe(1);
  });

  it('flags by selector, into shadow roots too', () => {
    const page = articleWith('<story-extra></story-extra><p class="mark">Quiz</p>', 2);
    const root = page.querySelector('story-extra')?.attachShadow({ mode: 'open' });
    const inner = page.createElement('div');
    inner.className = 'quiz';
    inner.append('A quiz');
    root?.append(inner);
    const flag: PageRule['flag'] = [{ selector: 'story-extra >>> .quiz', kind: 'related' }];
    expect(summary(page, { rules: [rule({ flag })] })).toEqual([['related', 'A quiz']]);
  });

  it.each([
    [{ text: 'Our readers love this' }, '★ OUR  READERS love <b>this</b>', 'Our readers love this much'],
    [
      { phrase: 'from our (shop|kitchen)[ today] *' },
      'From our Kitchen: pans',
      'From our correspondent in the kitchen',
    ],
    [{ phrase: 'place # in line' }, 'Place 12 in line', 'Place your order in line'],
  ])('flags the whole text of a block by %j, and none that only looks alike', (said, meant, lookalike) => {
    const page = articleWith(`<p>${meant}</p><p>${lookalike}</p>`, 2);
    const data: OutletRule = { ...OUTLET, flag: [{ ...said, kind: 'prompt' }] };
    const options = { rules: [pageRule(data)], words: withRuleWords(WORDS, [data]) };
    const [finding, ...more] = scan(page, options).findings;
    expect(more).toEqual([]);
    expect(finding?.detector).toBe('outlet-rule');
    expect(finding?.evidence).toBe(Object.values(said)[0]);
    expect(finding === undefined ? [] : textsOf(finding)).toEqual([
      pageOf(`<p>${meant}</p>`).body.textContent?.replace('  ', ' '),
    ]);
  });

  it('with a broken selector is reported, and its others work', () => {
    const page = articleWith('<p class="quiz">A quiz</p>', 2);
    const flag: PageRule['flag'] = [
      { selector: 'p[', kind: 'ad' },
      { selector: '.quiz', kind: 'related' },
    ];
    const { findings, problems } = scan(page, { rules: [rule({ flag })] });
    expect(findings.map(textsOf)).toEqual([['A quiz']]);
    expect(problems).toEqual([{ what: 'selector', source: expect.any(String), detail: 'p[' }]);
  });
});
