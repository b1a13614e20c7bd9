import { describe, expect, it } from 'vitest';
import { hostOf, partName, partOf, ruleForUrl } from '../../../core/rules/match';
import { isNamedIn, isSameName, ruleNamed } from '../../../core/rules/names';
import type { PageRule } from '../../../core/rules/page-rule';

const portal: PageRule = {
  id: 'portal',
  role: 'syndicator',
  name: 'Portal',
  aliases: ['Portal!'],
  url: 'https://www.portal.example/',
  hosts: ['portal.example', 'portal.co.example'],
  notHosts: ['mail.portal.example'],
  parts: [
    { host: 'portal.example', name: 'Portal' },
    { host: 'news.portal.example', name: 'Portal News', url: 'https://news.portal.example/' },
  ],
};
const money: PageRule = { ...portal, id: 'money', name: 'Portal Money', hosts: ['money.portal.example'], parts: [] };
const ledger: PageRule = {
  id: 'ledger',
  role: 'outlet',
  name: 'The Lindmouth Ledger',
  aliases: ['LindLedger'],
  url: 'https://ledger.example/',
  hosts: ['ledger.example'],
};
const rules = [portal, money, ledger];

describe('the rule for an address', () => {
  it('speaks for its hosts and everything below them', () => {
    expect(ruleForUrl(rules, 'https://portal.example/a')?.id).toBe('portal');
    expect(ruleForUrl(rules, 'https://uk.news.Portal.example./a')?.id).toBe('portal');
  });

  it('compares whole labels: a host that only ends alike is another site', () => {
    expect(ruleForUrl(rules, 'https://notportal.example/')).toBeNull();
    expect(ruleForUrl(rules, 'https://portal.example.evil.test/')).toBeNull();
  });

  it('is never matched by what stands in the path or the query', () => {
    expect(ruleForUrl(rules, 'https://other.test/portal.example?u=https://portal.example/')).toBeNull();
  });

  it('leaves out the hosts it names as something else, and what is below them', () => {
    expect(ruleForUrl(rules, 'https://mail.portal.example/')).toBeNull();
    expect(ruleForUrl(rules, 'https://eu.mail.portal.example/')).toBeNull();
    expect(ruleForUrl(rules, 'https://gmail.portal.example/')?.id).toBe('portal');
  });

  it('is the most specific one, in whatever order the rules come', () => {
    expect(ruleForUrl(rules, 'https://money.portal.example/')?.id).toBe('money');
    expect(ruleForUrl([...rules].reverse(), 'https://money.portal.example/')?.id).toBe('money');
  });

  it('is limited to its paths, compared part by part and never in the query', () => {
    const news = { ...ledger, id: 'news', paths: ['/news', '/*/live-*'] };
    const at = (rest: string) => ruleForUrl([news], `https://ledger.example${rest}`)?.id ?? null;
    for (const path of ['/news', '/news/', '/news/2026/ferry?page=2', '/uk/live-ferry', '/uk/live-/x', '/news#top'])
      expect([path, at(path)]).toEqual([path, 'news']);
    for (const path of [
      '/',
      '/newsroom',
      '/sport/news',
      '/sport?from=/news',
      '/?/news/',
      '/sport#/news/',
      '/live-x',
      '//live-x',
    ])
      expect([path, at(path)]).toEqual([path, null]);
  });

  it('leaves out the paths it names as something else', () => {
    const news = { ...ledger, paths: ['/news'], notPaths: ['/news/*/print'] };
    expect(ruleForUrl([news], 'https://ledger.example/news/ferry')).toBe(news);
    expect(ruleForUrl([news], 'https://ledger.example/news/ferry/print')).toBeNull();
    expect(ruleForUrl([news], 'https://ledger.example/news/ferry?x=/news/a/print')).toBe(news);
  });

  it('is, of those for one host, the one with the longest path; of several hosts the nearest, whatever the paths', () => {
    const news = { ...ledger, id: 'news', paths: ['/news'] };
    const court = { ...ledger, id: 'court', paths: ['/news/court'] };
    const inner = { ...ledger, id: 'inner', hosts: ['live.ledger.example'] };
    const at = (url: string) => ruleForUrl([ledger, court, news, inner], url)?.id;
    expect(at('https://ledger.example/sport')).toBe('ledger');
    expect(at('https://ledger.example/news/ferry')).toBe('news');
    expect(at('https://ledger.example/news/court/ferry')).toBe('court');
    expect(at('https://live.ledger.example/news/court/ferry')).toBe('inner');
  });

  it('does not exist for addresses that are not web pages', () => {
    expect(hostOf('file:///portal.example/a.html')).toBeNull();
    expect(ruleForUrl(rules, 'not an address')).toBeNull();
  });
});

describe('the part of a site', () => {
  it('has its own name and home page, else those of the site', () => {
    expect(partOf(portal, 'https://uk.news.portal.example/x')).toEqual({
      name: 'Portal News',
      url: 'https://news.portal.example/',
    });
    expect(partName(portal, 'https://portal.co.example/')).toBe('Portal');
  });
});

describe('names of organisations', () => {
  it('are the same whatever the article, case, accents, points and web ending', () => {
    for (const name of ['Lindmouth Ledger', 'THE LINDMOUTH LEDGER', 'The Lindmouth-Ledger', 'lindledger']) {
      expect(ruleNamed(rules, name)?.id).toBe('ledger');
    }
    expect(isSameName('Ledger.com', 'ledger')).toBe(true);
    expect(isSameName('Le Média', 'Le Media')).toBe(true);
  });

  it('are not the same when one only begins like the other', () => {
    expect(ruleNamed(rules, 'Lindmouth Ledger Weekly')).toBeNull();
    expect(isSameName('', '')).toBe(false);
  });

  it('of parts are names of their site', () => {
    expect(isNamedIn(portal, 'Portal News')).toBe(true);
    expect(isNamedIn(portal, 'News')).toBe(false);
  });
});
