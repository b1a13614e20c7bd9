import { describe, expect, it } from 'vitest';
import { compileWords } from '../../../core/detect/compile/compile-words';
import { ruleForUrl } from '../../../core/rules/match';
import { pageRule, pageRules, withRuleWords } from '../../../core/rules/ready';
import type { OutletRule } from '../../../core/rules/rule';

const ledger: OutletRule = {
  version: 2,
  id: 'ledger',
  role: 'outlet',
  name: 'The Ledger',
  aliases: ['LindLedger'],
  url: 'https://ledger.example/',
  hosts: ['ledger.example'],
  paths: ['/straße/*'],
  story: [{ selector: 'article', unconfirmed: true }],
  flag: [
    { selector: '.promo', kind: 'prompt', seenOn: 'own page', seen: '2026' },
    { text: 'Advert!', kind: 'ad' },
    { phrase: 'read *', kind: 'ai-summary', grade: 'disclosed' },
  ],
  keep: [{ selector: '.box' }],
  detectors: { 'ad-label': false, related: true },
};
const bell: OutletRule = {
  version: 2,
  id: 'bell',
  role: 'outlet',
  name: 'B',
  url: 'https://b.example/',
  hosts: ['b.example'],
};
const portal: OutletRule = {
  ...bell,
  id: 'portal',
  role: 'syndicator',
  hosts: ['portal.example'],
  keep: [{ selector: '.x' }],
};

describe('a rule made ready for pages', () => {
  it('holds what acts there, and nothing of what it is known from', () => {
    expect(pageRule(ledger)).toEqual({
      id: 'ledger',
      role: 'outlet',
      name: 'The Ledger',
      aliases: ['LindLedger'],
      url: 'https://ledger.example/',
      hosts: ['ledger.example'],
      paths: ['/stra%C3%9Fe/*'],
      story: ['article'],
      flag: [
        { kind: 'prompt', selector: '.promo' },
        { kind: 'ad', pattern: '^ advert $', said: 'Advert!' },
        { kind: 'ai-summary', grade: 'disclosed', pattern: expect.any(String), said: 'read *' },
      ],
      keep: ['.box'],
      disable: ['ad-label'],
    });
  });

  it('is matched by paths in any writing', () => {
    expect(ruleForUrl([pageRule(ledger)], 'https://ledger.example/straße/a')?.id).toBe('ledger');
    expect(ruleForUrl([pageRule(ledger)], 'https://ledger.example/strasse/a')).toBeNull();
  });
});

describe('the rules for a page', () => {
  const rules = [ledger, bell, portal];
  const acting = (url: string) => pageRules(rules, url).map(({ id, keep }) => (keep ? id : `(${id})`));

  it('are those of its host, whatever the path; the others only say who they are', () => {
    expect(acting('https://www.ledger.example/other')).toEqual(['ledger', '(bell)', '(portal)']);
    expect(acting('https://nobody.example/')).toEqual(['(ledger)', '(bell)', '(portal)']);
    expect(pageRules(rules, 'https://nobody.example/')[0]).toEqual({
      id: 'ledger',
      role: 'outlet',
      name: 'The Ledger',
      aliases: ['LindLedger'],
      url: 'https://ledger.example/',
      hosts: ['ledger.example'],
    });
  });

  it('say which part of the site the page is on', () => {
    const parts = [{ host: 'money.portal.example', name: 'Portal Money' }];
    const at = (url: string) => pageRules([bell, { ...portal, parts }], url).map(({ part }) => part);
    expect(at('https://money.portal.example/a')).toEqual([undefined, 'Portal Money']);
    expect(at('https://portal.example/a')).toEqual([undefined, 'B']);
  });

  it('are those of all outlets where a site shows the stories of others', () => {
    expect(acting('https://portal.example/a')).toEqual(['ledger', '(bell)', 'portal']);
  });

  it('bring their texts and phrases among the words', () => {
    const words = withRuleWords(compileWords([]), rules);
    expect(words.texts).toEqual([{ group: 'rule', language: '', keys: ['advert!'] }]);
    expect(words.lines).toEqual([
      { group: 'rule', language: '', heads: expect.any(Array), source: expect.any(String) },
    ]);
  });
});
