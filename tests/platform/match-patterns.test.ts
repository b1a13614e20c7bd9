import { describe, expect, it } from 'vitest';
import { ruleForUrl } from '../../core/rules/match';
import { syndicatorHosts } from '../../platform/match-patterns';
import { OUTLETS } from '../../platform/outlets';

/** Whether a match pattern of the form we write covers an address. */
const covers = (pattern: string, url: string): boolean => {
  const domain = /^\*:\/\/\*\.(.+)\/\*$/.exec(pattern)?.[1];
  const { hostname } = new URL(url);
  return domain !== undefined && (hostname === domain || hostname.endsWith(`.${domain}`));
};
const runsOn = (url: string): boolean => {
  const { matches, excludeMatches } = syndicatorHosts(OUTLETS);
  return matches.some((pattern) => covers(pattern, url)) && !excludeMatches.some((pattern) => covers(pattern, url));
};

describe('where the extension works from installation on', () => {
  it.each([
    'https://www.yahoo.com/news/a.html',
    'https://uk.news.yahoo.com/a.html',
    'https://finance.yahoo.com/news/a.html',
    'https://sports.yahoo.com/a',
    'https://www.msn.com/en-us/news/a',
    'https://www.aol.com/a.html',
  ])('is %s', (url) => expect(runsOn(url)).toBe(true));

  it.each([
    'https://mail.yahoo.com/',
    'https://login.yahoo.com/',
    'https://notyahoo.com/',
    'https://www.jpost.com/a',
    'https://www.example.com/',
  ])('is not %s', (url) => expect(runsOn(url)).toBe(false));

  it('is where a syndicator’s rule asks for it, and nowhere else', () => {
    for (const rule of OUTLETS) {
      for (const host of [...rule.hosts, ...(rule.notHosts ?? [])]) {
        const url = `https://${host}/`;
        expect(runsOn(url), url).toBe(ruleForUrl(OUTLETS, url)?.atInstall === true);
      }
    }
  });
});
