import { describe, expect, it } from 'vitest';
import { type Health, MOST_RULES, NO_HEALTH, stateOf, withSight } from '../../../core/health/health';
import { linesOf } from '../../../core/health/lines';
import { parseHealth } from '../../../core/health/parse';

/** Health after stories on which the line “.ad” was found (`x`) or not (`.`), and pages without a story (`X`, `_`). */
function healthAfter(pages: string, from: Health = NO_HEALTH): Health {
  return [...pages].reduce(
    (health, page, at) =>
      withSight(health, {
        rule: 'ledger',
        day: `2026-05-${String(at + 1).padStart(2, '0')}`,
        isStory: 'x.'.includes(page),
        found: { '.ad': 'xX'.includes(page) },
      }),
    from,
  );
}

const lineAfter = (pages: string) =>
  healthAfter(pages).rules.ledger?.lines['.ad'] ?? { pages: 0, hits: 0, misses: 0, last: null };

describe('a line of a rule', () => {
  it('is remembered by its hits, its misses since, and the day it last worked', () => {
    expect(lineAfter('x.x..')).toEqual({ pages: 5, hits: 2, misses: 2, last: '2026-05-03' });
    expect(healthAfter('x.x..').rules.ledger?.seen).toBe('2026-05-05');
  });

  it.each([
    ['', 'unknown'],
    ['...', 'unknown'],
    ['x', 'working'],
    ['x.', 'unknown'],
    ['xxx.........', 'working'],
    ['xxx..........', 'stale'],
    ['xxx..........x', 'working'],
    [`${'x....'.repeat(6)}${'.'.repeat(12)}`, 'working'],
    [`${'x....'.repeat(6)}${'.'.repeat(25)}`, 'stale'],
    ['.'.repeat(49), 'unknown'],
    ['.'.repeat(50), 'never'],
    [`xxx${'_'.repeat(300)}`, 'working'],
    ['xxx.........X....', 'working'],
    [`xxxX${'.'.repeat(10)}`, 'stale'],
    [`x${'.'.repeat(199)}`, 'unknown'],
    [`x${'.'.repeat(200)}`, 'stale'],
  ])('after the pages “%s” is %s', (pages, state) => {
    expect(stateOf(lineAfter(pages))).toBe(state);
  });

  it('counts pages without a story only where it is found there, and first of all', () => {
    expect(lineAfter('_.X_x_.X_')).toEqual({ pages: 4, hits: 2, misses: 0, last: '2026-05-08' });
    expect(healthAfter('__').rules.ledger?.lines).toEqual({});
    expect(parseHealth(healthAfter('X_.X'))).toEqual(healthAfter('X_.X'));
  });

  it('stays as it was on a page that cannot be read whole', () => {
    const before = healthAfter('x.x.');
    const unread = { rule: 'ledger', day: '2026-05-04', isStory: true, found: { '.ad': null, '.new': null } };
    expect(withSight(before, unread)).toEqual(before);
  });

  it('that the rule has no more is forgotten', () => {
    const health = withSight(healthAfter('xxx'), {
      rule: 'ledger',
      day: '2026-06-01',
      isStory: true,
      found: { '.slot': false },
    });
    expect(Object.keys(health.rules.ledger?.lines ?? {})).toEqual(['.slot']);
  });
});

describe('rules', () => {
  it('beyond what is remembered go, those not seen for longest first', () => {
    let health = NO_HEALTH;
    for (let at = 0; at <= MOST_RULES; at++) {
      const day = `20${String(10 + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}-01`;
      health = withSight(health, { rule: `rule-${at}`, day, isStory: true, found: { a: true } });
    }
    expect(Object.keys(health.rules)).toHaveLength(MOST_RULES);
    expect(health.rules['rule-0']).toBeUndefined();
    expect(health.rules[`rule-${MOST_RULES}`]).toBeDefined();
  });

  it('are looked for line by line, each line of a part once', () => {
    const lines = linesOf({
      version: 2,
      id: 'a',
      role: 'outlet',
      name: 'A',
      url: 'https://a.example/',
      hosts: ['a.example'],
      story: [{ selector: 'article' }],
      flag: [
        { selector: '.ad', kind: 'ad' },
        { text: 'Ad', kind: 'ad' },
        { selector: '.ad', kind: 'sponsored' },
      ],
      keep: [{ selector: '.ad' }],
      attribution: { authors: [{ selector: '.by' }, { jsonLd: 'author.name' }] },
    });
    expect(lines.map(({ key }) => key)).toEqual([
      'story article',
      'flag .ad',
      'flag text: Ad',
      'keep .ad',
      'authors .by',
    ]);
  });
});

describe('stored health', () => {
  it('is read as it was', () => {
    const health = healthAfter('x.x..');
    expect(parseHealth(structuredClone(health))).toEqual(health);
  });

  it.each([null, 'x', 7, [], {}, { version: 2, rules: {} }, { version: 1, rules: [] }])('%j is none', (stored) => {
    expect(parseHealth(stored)).toEqual(NO_HEALTH);
  });

  it('loses what cannot be true, and nothing else', () => {
    const good = { pages: 3, hits: 1, misses: 1, last: '2026-05-02' };
    const lines = {
      good,
      more: { ...good, hits: 4 },
      never: { ...good, hits: 0 },
      text: { ...good, pages: '3' },
      day: { ...good, last: 'May' },
      long: null,
    };
    const stored = { version: 1, rules: { a: { seen: '2026-05-03', lines }, b: { seen: 1, lines }, c: 'x' } };
    expect(parseHealth(stored)).toEqual({ version: 1, rules: { a: { seen: '2026-05-03', lines: { good } } } });
  });
});
