import { describe, expect, it } from 'vitest';
import { remarkText } from '../../../core/remark';
import { differenceOf, isChange, parseOwn, type RuleChange, withChange } from '../../../core/rules/change';
import type { OutletRule } from '../../../core/rules/rule';
import { OUTLETS } from '../../../platform/outlets';
import { english } from '../../wording';

const ledger: OutletRule = {
  version: 2,
  id: 'ledger',
  role: 'outlet',
  name: 'The Ledger',
  aliases: ['Ledger'],
  url: 'https://ledger.example/',
  hosts: ['ledger.example'],
  mode: 'clean',
  story: [{ selector: 'main' }, { selector: 'article' }],
  flag: [
    { selector: '.promo', kind: 'prompt', seen: '2026' },
    { text: 'Sponsored', kind: 'sponsored' },
    { phrase: 'read * more', kind: 'related' },
  ],
  detectors: { prompt: false },
  attribution: { authors: [{ selector: '.by' }, { jsonLd: 'author.name' }], published: [{ selector: 'time' }] },
};

/** The change, once it was kept and read again. */
function keptChange(wanted: OutletRule): RuleChange | null {
  const difference = differenceOf(ledger, wanted);
  if (difference === null) return null;
  const parsed = parseOwn(JSON.parse(JSON.stringify(difference)));
  if ('problem' in parsed) throw new Error(parsed.problem);
  if (!isChange(parsed.own)) throw new Error('A whole rule.');
  return parsed.own;
}

describe('what a reader changed in a built-in rule', () => {
  it('is nothing when nothing was changed', () => {
    expect(differenceOf(ledger, structuredClone(ledger))).toBeNull();
  });

  const { mode: _, detectors: __, attribution: ___, ...bare } = ledger;
  const [main = { selector: '' }, article = { selector: '' }] = ledger.story ?? [];
  const [promo = { kind: 'ad' }, text = { kind: 'ad' }, phrase = { kind: 'ad' }] = ledger.flag ?? [];
  const cases: Record<string, OutletRule> = {
    'a line more': { ...ledger, flag: [promo, text, phrase, { selector: '.new', kind: 'ad' }] },
    'a line in front': { ...ledger, story: [{ selector: '#story' }, main, article] },
    'a line between': { ...ledger, story: [main, { selector: '#story' }, { selector: '.story' }, article] },
    'other order': { ...ledger, story: [article, main] },
    'a line less': { ...ledger, flag: [promo, phrase] },
    'no line of a part': { ...bare, flag: ledger.flag ?? [] },
    'another kind': { ...ledger, flag: [{ ...promo, kind: 'ad' }, text, phrase] },
    'the same sought twice': { ...ledger, flag: [promo, { ...promo, kind: 'ad' }, text, phrase] },
    'no mode': { ...bare, detectors: { prompt: false } },
    'another mode and a reader': { ...ledger, mode: 'off', reader: 'automatic' },
    'detectors the other way round': { ...ledger, detectors: { prompt: true, related: false } },
    'a new part': { ...ledger, keep: [{ selector: '.box' }], paths: ['/news'] },
    'other sources': { ...ledger, attribution: { title: [{ selector: 'h1' }], authors: [{ jsonLd: 'author.name' }] } },
    'another name': { ...ledger, name: 'Ledger', aliases: ['The Ledger', 'LL'] },
  };
  it.each(Object.entries(cases))('makes of the built-in rule the wanted one: %s', (_name, wanted) => {
    const change = keptChange(wanted);
    expect(change && withChange(ledger, change)).toEqual(wanted);
  });

  it('holds only what differs', () => {
    const wanted = { ...ledger, flag: [promo, text, phrase, { selector: '.new', kind: 'ad' as const }] };
    expect(keptChange(wanted)).toEqual({
      version: 2,
      id: 'ledger',
      changes: { lines: { flag: { added: [{ line: { selector: '.new', kind: 'ad' } }] } } },
    });
  });

  it('lets lines through that are built in later, and holds for lines that were corrected there', () => {
    const wanted = { ...ledger, flag: [text, phrase, { selector: '.mine', kind: 'ad' as const }] };
    const change = keptChange(wanted);
    const later: OutletRule = {
      ...ledger,
      name: 'New Ledger',
      flag: [{ ...promo, seen: '2027' }, { selector: '.later', kind: 'ad' }, text],
    };
    expect(change && withChange(later, change)).toEqual({
      ...later,
      flag: [{ selector: '.later', kind: 'ad' }, text, { selector: '.mine', kind: 'ad' }],
    });
  });

  it('has a line once that is built in later as the reader had it', () => {
    const mine = { selector: '.mine', kind: 'ad' as const };
    const change = keptChange({ ...ledger, flag: [promo, text, phrase, mine] });
    const later: OutletRule = { ...ledger, flag: [mine, promo] };
    expect(change && withChange(later, change).flag).toEqual([promo, mine]);
  });
});

describe('reading what is kept of the reader’s', () => {
  const change = { version: 2, id: 'ledger', changes: { lines: { flag: { added: [] } } } };
  it.each([
    [{ ...change, version: 3 }, 'version: this rule is in format 3'],
    [{ ...change, id: 'a b' }, 'id: “a b” is not'],
    [{ ...change, hosts: ['a.example'] }, 'hosts: is not a field'],
    [{ ...change, changes: { lines: { flags: {} } } }, 'changes.lines.flags: is not a field'],
    [{ ...change, changes: { fields: { mode: 'destroy' } } }, 'changes.fields.mode: must be one of'],
    [
      { ...change, changes: { lines: { flag: { added: [{ line: { selector: 'a', kind: 'x' } }] } } } },
      'changes.lines.flag.added[0].line.kind: must be one of',
    ],
    [{ ...change, changes: { lines: { flag: { removed: 'a' } } } }, 'changes.lines.flag.removed: must be a list'],
    [{ version: 2, id: 'ledger' }, 'role: must be one of'],
    ['rule', 'the rule: must be an object'],
  ])('names the place and the fault: %j', (data, said) => {
    const parsed = parseOwn(data);
    expect('problem' in parsed && remarkText(parsed.problem, english)).toContain(said);
  });

  it('takes any built-in rule changed in all its lines', () => {
    for (const rule of OUTLETS.filter(({ flag }) => flag !== undefined)) {
      const wanted: OutletRule = { ...rule, flag: [...(rule.flag ?? [])].reverse(), name: 'Other' };
      const change = differenceOf(rule, wanted);
      expect(change && parseOwn(change)).toEqual({ own: change });
      expect(change && withChange(rule, change)).toEqual(wanted);
    }
  });
});
