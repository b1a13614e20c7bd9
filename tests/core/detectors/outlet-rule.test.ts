import { describe, expect, it } from 'vitest';
import type { OutletRule } from '../../../core/rules/rule';
import { articleWith, scan, summary, textsOf } from '../detect/support';

const rule = (more: Partial<OutletRule>): OutletRule => ({
  version: 1,
  id: 'lindmouth-ledger',
  role: 'outlet',
  name: 'The Lindmouth Ledger',
  url: 'https://www.lindmouthledger.example/',
  hosts: ['lindmouthledger.example'],
  ...more,
});

describe('an outlet’s rule', () => {
  it('switches detectors off and keeps elements', () => {
    const page = articleWith('<p class="label">Advertisement</p>', 2);
    expect(scan(page, { rules: [rule({ disable: ['ad-label'] })] }).findings).toEqual([]);
    expect(scan(page, { rules: [rule({ keep: ['.label'] })] }).findings).toEqual([]);
  });

  it('flags by selector, into shadow roots too, and by text', () => {
    const page = articleWith('<story-extra></story-extra><p>Our readers love this</p>', 2);
    const root = page.querySelector('story-extra')?.attachShadow({ mode: 'open' });
    const inner = page.createElement('div');
    inner.className = 'quiz';
    inner.append('A quiz');
    root?.append(inner);
    const flag: OutletRule['flag'] = [
      { selector: 'story-extra >>> .quiz', kind: 'related', seenOn: 'own page' },
      { text: 'Our readers love this', kind: 'prompt', seenOn: 'own page' },
    ];
    expect(summary(page, { rules: [rule({ flag })] })).toEqual([
      ['related', 'A quiz'],
      ['prompt', 'Our readers love this'],
    ]);
  });

  it('with a broken selector is reported, and its others work', () => {
    const page = articleWith('<p class="quiz">A quiz</p>', 2);
    const flag: OutletRule['flag'] = [
      { selector: 'p[', kind: 'ad', seenOn: 'own page' },
      { selector: '.quiz', kind: 'related', seenOn: 'own page' },
    ];
    const { findings, problems } = scan(page, { rules: [rule({ flag })] });
    expect(findings.map(textsOf)).toEqual([['A quiz']]);
    expect(problems).toEqual([{ what: 'selector', source: expect.any(String), detail: 'p[' }]);
  });
});
