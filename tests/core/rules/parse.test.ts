import { describe, expect, it } from 'vitest';
import { parseRule } from '../../../core/rules/parse';

const good = {
  version: 1,
  id: 'lindmouth-ledger',
  role: 'outlet',
  name: 'The Lindmouth Ledger',
  url: 'https://ledger.example/',
  hosts: ['ledger.example'],
  flag: [{ selector: '.promo', kind: 'prompt', seenOn: 'https://ledger.example/' }],
  attribution: { authors: [{ selector: '.byline' }] },
};

/** What the reader is told of a rule that differs from the good one in these fields. */
function problemOf(change: Record<string, unknown>): string | null {
  const answer = parseRule({ ...good, ...change });
  return 'problem' in answer ? answer.problem : null;
}

describe('reading an outlet rule', () => {
  it('takes a good one as it is', () => {
    expect(parseRule(good)).toEqual({ rule: good });
  });

  it.each([
    [{ name: undefined }, 'name: must be a text'],
    [{ id: '../evil' }, 'id: “../evil” is not'],
    [{ hosts: [] }, 'hosts: needs at least 1'],
    [{ hosts: ['Ledger.example'] }, 'hosts[0]: “Ledger.example” is not a host in lower case'],
    [{ hosts: ['https://ledger.example/'] }, 'hosts[0]'],
    [{ url: 'javascript:alert(1)' }, 'url: “javascript:alert(1)” is not an address'],
    [{ selectors: [] }, 'selectors: is not a field'],
    [{ mode: 'destroy' }, 'mode: must be one of flag, clean, off'],
    [{ flag: [{ selector: '.a', text: 'b', kind: 'ad', seenOn: 'x' }] }, 'flag[0]: needs either "selector" or "text"'],
    [{ flag: [{ selector: '.a', kind: 'banner', seenOn: 'x' }] }, 'flag[0].kind: must be one of ad,'],
    [{ flag: [{ selector: '.a', kind: 'ai-summary', seenOn: 'x' }] }, 'flag[0]: needs "grade"'],
    [{ attribution: { authors: [{ selector: '' }] } }, 'attribution.authors[0].selector: must be a text'],
    [{ story: ['x'.repeat(601)] }, 'story[0]: is longer than 600 characters'],
  ])('names the place and the fault: %j', (change, said) => {
    expect(problemOf(change)).toContain(said);
  });

  it('says of a later format that it is one, and what to do', () => {
    expect(problemOf({ version: 7, id: 5 })).toBe(
      'version: this rule is in format 7; only format 1 can be read. Update Clean Copy and try again',
    );
  });

  it.each([null, 'rule', 3, []])('says of %j that it is no rule', (data) => {
    expect(parseRule(data)).toEqual({ problem: 'the rule: must be an object' });
  });
});
