import { describe, expect, it } from 'vitest';
import { type Draft, draftOf, newDraft, ruleOf } from '../../../components/options/outlets/draft';
import { asKind, type DraftLine, newLine, originOf } from '../../../components/options/outlets/draft-line';
import { putBack, takenAway } from '../../../components/options/outlets/draft-lines';
import { namedRule } from '../../../components/options/outlets/reading';
import { asHost, asPath } from '../../../components/options/outlets/values';
import { parseRule } from '../../../core/rules/parse';
import type { OutletRule } from '../../../core/rules/rule';

const RULE: OutletRule = {
  $schema: '../core/rules/outlet.schema.json',
  version: 2,
  id: 'ledger',
  role: 'syndicator',
  name: 'The Ledger',
  aliases: ['Ledger', 'Ledger Online'],
  url: 'https://www.ledger.example/',
  atInstall: true,
  hosts: ['ledger.example', 'www.ledger.co.example'],
  notHosts: ['mail.ledger.example'],
  paths: ['/news', '/*/sport'],
  notPaths: ['/news/shop'],
  parts: [{ host: 'money.ledger.example', name: 'Ledger Money', url: 'https://money.ledger.example/' }],
  mode: 'flag',
  reader: 'automatic',
  story: [{ selector: '.story', seenOn: 'https://ledger.example/a', seen: '2026' }],
  flag: [
    { selector: '.ad', kind: 'ad', unconfirmed: true },
    { text: 'Join us', kind: 'prompt' },
    { phrase: 'from our (shop|kitchen) *', kind: 'sponsored' },
    { selector: 'x-box >>> .sum', kind: 'ai-summary', grade: 'declared' },
  ],
  keep: [{ selector: '.kept' }],
  detectors: { leftover: false, prompt: true },
  attribution: { authors: [{ jsonLd: 'team.name' }, { selector: 'time', attribute: 'datetime' }] },
};

const line = (draft: Draft, at: number): DraftLine => {
  const found = draft.lines.flag[at];
  if (found === undefined) throw new Error(`There is no line ${at}.`);
  return found;
};
const withFlags = (draft: Draft, flag: readonly DraftLine[]): Draft => ({ ...draft, lines: { ...draft.lines, flag } });

describe('a rule in the form', () => {
  it('comes out as it went in, whatever it holds', () => {
    expect(ruleOf(draftOf(RULE, RULE))).toEqual(RULE);
    expect(ruleOf(draftOf(RULE, null))).toEqual(RULE);
  });

  it('is as little as a name and a site, and goes by that name', () => {
    const draft: Draft = {
      ...newDraft(),
      name: ' Die Glöcke ',
      lists: { ...newDraft().lists, hosts: 'glocke.example\n' },
    };
    const rule = namedRule(draft, new Set(['die-glocke']));
    expect(rule).toEqual({
      version: 2,
      id: 'die-glocke-2',
      role: 'outlet',
      name: 'Die Glöcke',
      url: 'https://glocke.example/',
      hosts: ['glocke.example'],
    });
    expect(parseRule(rule)).toEqual({ rule });
    expect(namedRule({ ...draft, name: '鐘' }, new Set()).id).toBe('glocke-example');
  });

  it('knows which lines are built in, which were changed, and which are gone', () => {
    const draft = draftOf(RULE, RULE);
    const changed = { ...line(draft, 0), value: '.advert' };
    const lines = [changed, asKind(newLine('flag'), 'prompt'), line(draft, 3)];
    expect(lines.map(originOf)).toEqual(['changed', 'own', 'built-in']);
    expect(takenAway(lines, RULE, 'flag')).toEqual([RULE.flag?.[1], RULE.flag?.[2]]);
    // Nobody has seen the line as it is now.
    expect(ruleOf(withFlags(draft, [changed])).flag).toEqual([{ selector: '.advert', kind: 'ad' }]);
    expect(originOf({ ...changed, value: '.ad' })).toBe('built-in');
  });

  it('has a built-in line back where it stood', () => {
    const draft = draftOf(RULE, RULE);
    const left = [line(draft, 0), line(draft, 3)];
    const entry = RULE.flag?.[1];
    if (entry === undefined) throw new Error('The rule lost its lines.');
    const back = putBack(left, RULE, 'flag', entry);
    expect(back.map(({ value }) => value)).toEqual(['.ad', 'Join us', 'x-box >>> .sum']);
    expect(takenAway(back, RULE, 'flag')).toEqual([RULE.flag?.[2]]);
  });

  it('still knows a saved change for a change of its line', () => {
    const saved: OutletRule = { ...RULE, flag: [{ selector: '.ad', kind: 'sponsored' }] };
    expect(originOf(line(draftOf(saved, RULE), 0))).toBe('changed');
  });

  it('asks an AI summary for its ground, and nothing else', () => {
    const summary = asKind(newLine('flag'), 'ai-summary');
    expect(summary.grade).toBe('disclosed');
    expect(asKind(summary, 'ad').grade).toBeNull();
  });
});

describe('what a reader writes for a site', () => {
  it.each([
    ['https://www.News.example.com/a?b=c', 'news.example.com'],
    ['news.example.com/', 'news.example.com'],
    ['www.example.com', 'www.example.com'],
    ['*.example.com', 'example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['not a site', 'not a site'],
    ['', ''],
  ])('%s is %s', (written, host) => expect(asHost(written)).toBe(host));
});

describe('what a reader writes for a path', () => {
  it.each([
    ['news/', '/news'],
    ['https://example.com/news/today?x=1', '/news/today'],
    ['/*/sport', '/*/sport'],
    ['/', '/'],
  ])('%s is %s', (written, path) => expect(asPath(written)).toBe(path));
});
