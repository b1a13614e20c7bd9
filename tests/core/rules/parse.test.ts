import { describe, expect, it } from 'vitest';
import { remarkText } from '../../../core/remark';
import { parseRule } from '../../../core/rules/parse';
import { pageRule } from '../../../core/rules/ready';
import { english } from '../../wording';

const good = {
  version: 2,
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
  return 'problem' in answer ? remarkText(answer.problem, english) : null;
}

describe('reading an outlet rule', () => {
  it('takes a good one as it is', () => {
    expect(parseRule(good)).toEqual({ rule: good });
  });

  it.each([
    [{ name: undefined }, 'name: must be a text'],
    [{ id: '../evil' }, 'id: “../evil” is not'],
    [{ hosts: [] }, 'hosts: must have at least 1'],
    [{ hosts: ['Ledger.example'] }, 'hosts[0]: “Ledger.example” is not a host in lower case'],
    [{ hosts: ['https://ledger.example/'] }, 'hosts[0]'],
    [{ url: 'javascript:alert(1)' }, 'url: “javascript:alert(1)” is not an address'],
    [{ selectors: [] }, 'selectors: is not a field'],
    [{ mode: 'destroy' }, 'mode: must be one of flag, clean, off'],
    [{ flag: [{ selector: '.a', text: 'b', kind: 'ad', seenOn: 'x' }] }, 'flag[0]: needs exactly one of'],
    [{ flag: [{ selector: '.a', kind: 'banner', seenOn: 'x' }] }, 'flag[0].kind: must be one of ad,'],
    [{ flag: [{ selector: '.a', kind: 'ai-summary', seenOn: 'x' }] }, 'flag[0]: needs “grade”'],
    [{ attribution: { authors: [{ selector: '' }] } }, 'attribution.authors[0].selector: must be a text'],
    [{ story: [{ selector: 'x'.repeat(601) }] }, 'story[0].selector: is longer than 600 characters'],
    [{ story: ['article'] }, 'story[0]: must be an object'],
    [{ keep: [{ selector: '.a', unconfirmed: 'yes' }] }, 'keep[0].unconfirmed: must be true'],
    [{ keep: [{ selector: '.a', seen: 'May 2026' }] }, 'keep[0].seen: “May 2026” is not a year or a date'],
    [{ paths: ['news'] }, 'paths[0]: “news” is not the beginning of a path'],
    [{ paths: ['/news/'] }, 'paths[0]'],
    [{ paths: ['/n*ws'] }, 'paths[0]'],
    [{ paths: ['/news?page=1'] }, 'paths[0]'],
    [{ paths: [] }, 'paths: must have at least 1'],
    [{ reader: true }, 'reader: must be "automatic"'],
    [{ detectors: { 'ad-label': 'off' } }, 'detectors.ad-label: must be one of true, false'],
    [{ detectors: ['ad-label'] }, 'detectors: must be an object'],
    [{ flag: [{ text: '***', kind: 'ad' }] }, 'flag[0].text: has no letter and no digit'],
    [{ flag: [{ phrase: '(ad|promo', kind: 'ad' }] }, 'flag[0].phrase: “(ad|promo” is not a phrase that can be read'],
    [{ flag: [{ phrase: '* about us', kind: 'ad' }] }, 'flag[0].phrase: “* about us” is not a phrase that can be read'],
    [{ flag: [{ phrase: 'read * and * and * and *', kind: 'ad' }] }, 'flag[0].phrase: has “*” more often than 3 times'],
    [{ attribution: { authors: [{ attribute: 'href', jsonLd: 'author.name' }] } }, 'authors[0]: has “attribute”'],
    [{ attribution: { authors: [{ jsonLd: 'author[0].name' }] } }, 'authors[0].jsonLd: “author[0].name” is not a path'],
    [{ attribution: { authors: [{ selector: '.a', jsonLd: 'author' }] } }, 'needs either “selector” or “jsonLd”'],
  ])('names the place and the fault: %j', (change, said) => {
    expect(problemOf(change)).toContain(said);
  });

  it('says of a later format that it is one, and what to do', () => {
    expect(problemOf({ version: 7, id: 5 })).toBe(
      'version: this rule is in format 7; formats 1 to 2 can be read. Update Clean Copy and try again',
    );
  });

  it.each([0, -1, 1.5, 3])('of format %j says that it cannot be read', (version) => {
    expect(problemOf({ version })).toMatch(/^version: this rule is in format/);
  });

  it('of format 1 brings all of it into today’s, and leaves what it was given as it was', () => {
    const old = Object.freeze({
      ...good,
      version: 1,
      story: Object.freeze(['article']),
      keep: ['.box'],
      disable: ['ad-label'],
    });
    const { version: _, ...rest } = good;
    expect(parseRule(old)).toEqual({
      rule: {
        ...rest,
        version: 2,
        story: [{ selector: 'article' }],
        keep: [{ selector: '.box' }],
        detectors: { 'ad-label': false },
      },
    });
  });

  it('of format 1 with a fault names its place', () => {
    expect(problemOf({ version: 1, keep: 'none' })).toBe('keep: must be a list');
    expect(problemOf({ version: 1, disable: 'none' })).toContain('disable: is not a field');
  });

  it('refuses no phrase for its time: the worst that is let in is tried against the longest text in a blink', () => {
    const worst = `aa ${'(b|bb|[c]*)'.repeat(3)} aa`;
    const answer = parseRule({ ...good, flag: [{ phrase: worst, kind: 'ad' }] });
    expect('rule' in answer && answer.rule.flag?.[0]?.phrase).toBe(worst);
    const [entry] = 'rule' in answer ? (pageRule(answer.rule).flag ?? []) : [];
    const before = performance.now();
    expect(new RegExp(entry?.pattern ?? '').test(` aa ${'b'.repeat(176)}`)).toBe(false);
    expect(performance.now() - before).toBeLessThan(200);
  });

  it.each([null, 'rule', 3, []])('says of %j that it is no rule', (data) => {
    const parsed = parseRule(data);
    expect('problem' in parsed && remarkText(parsed.problem, english)).toBe('the rule: must be an object');
  });
});
