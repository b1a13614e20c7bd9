import { describe, expect, it } from 'vitest';
import { effectiveRule, withoutOwnField, withoutOwnLine } from '../../../core/rules/effective';
import { mergeRules, ownLines } from '../../../core/rules/in-use';
import type { OutletRule } from '../../../core/rules/rule';

const builtIn: OutletRule = {
  version: 2,
  id: 'ledger',
  role: 'outlet',
  name: 'The Ledger',
  url: 'https://ledger.example/',
  hosts: ['ledger.example'],
  mode: 'clean',
  flag: [
    { selector: '.promo', kind: 'prompt' },
    { selector: '.quiz', kind: 'related' },
    { text: 'Sponsored', kind: 'sponsored' },
  ],
  detectors: { prompt: false },
};

const rule: OutletRule = {
  ...builtIn,
  name: 'Ledger',
  flag: [
    { selector: '.new', kind: 'ad' },
    { selector: '.promo', kind: 'prompt' },
    { selector: '.quiz', kind: 'ad' },
  ],
  detectors: { prompt: true, related: false },
  attribution: { authors: [{ selector: '.by', attribute: 'title' }] },
};

describe('a rule as it holds', () => {
  const effective = effectiveRule(builtIn, rule);

  it('tells of each line who it comes from, what it stands in place of, and what was taken away', () => {
    const told = effective.lines.map(({ part, key, from, isGone, was }) => [part, key, from, isGone, was]);
    expect(told).toEqual([
      ['hosts', 'ledger.example', 'built-in', false, undefined],
      ['flag', '.new', 'own', false, undefined],
      ['flag', '.promo', 'built-in', false, undefined],
      ['flag', '.quiz', 'own', false, { selector: '.quiz', kind: 'related' }],
      ['flag', 'text: Sponsored', 'built-in', true, undefined],
      ['authors', '.by @title', 'own', false, undefined],
    ]);
  });

  it('tells the same of fields and detectors', () => {
    expect(effective.fields.find(({ field }) => field === 'name')).toEqual({
      field: 'name',
      value: 'Ledger',
      from: 'own',
      was: 'The Ledger',
    });
    expect(effective.fields.find(({ field }) => field === 'mode')?.from).toBe('built-in');
    expect(effective.detectors).toEqual([
      { id: 'prompt', isOn: true, from: 'own' },
      { id: 'related', isOn: false, from: 'own' },
    ]);
    expect(effective.isChanged).toBe(true);
    expect(effectiveRule(builtIn, builtIn).isChanged).toBe(false);
  });

  it('is all the reader’s where nothing is built in', () => {
    const { lines, fields, isChanged } = effectiveRule(null, rule);
    expect([...lines, ...fields].every(({ from }) => from === 'own')).toBe(true);
    expect(isChanged).toBe(false);
  });

  it.each([
    ['.new', ['.promo', '.quiz ad']],
    ['.quiz', ['.new', '.promo', '.quiz related']],
    ['text: Sponsored', ['.new', '.promo', '.quiz ad', 'Sponsored']],
  ])('goes back line by line to what is built in: %s', (key, left) => {
    const { flag = [] } = withoutOwnLine(effective, 'flag', key);
    const told = flag.map(({ selector, text, kind }) => text ?? `${selector}${selector === '.quiz' ? ` ${kind}` : ''}`);
    expect(told).toEqual(left);
  });

  it('goes back line by line to nothing where nothing is built in', () => {
    expect(withoutOwnLine({ builtIn: null, rule }, 'authors', '.by @title').attribution).toBeUndefined();
  });

  it('gives a line that was first its place back', () => {
    const { lines } = effectiveRule(builtIn, { ...builtIn, flag: builtIn.flag?.slice(1) ?? [] });
    expect(lines.find(({ isGone }) => isGone)?.key).toBe('.promo');
    const back = withoutOwnLine(
      { builtIn, rule: { ...builtIn, flag: builtIn.flag?.slice(1) ?? [] } },
      'flag',
      '.promo',
    );
    expect(back).toEqual(builtIn);
  });

  it('goes back field by field, and keeps what a rule must have', () => {
    expect(withoutOwnField(effective, 'name').name).toBe('The Ledger');
    expect(withoutOwnField({ builtIn, rule: { ...rule, reader: 'automatic' } }, 'reader').reader).toBeUndefined();
    expect(withoutOwnField({ builtIn: null, rule }, 'name').name).toBe('Ledger');
    expect(withoutOwnField({ builtIn: null, rule }, 'mode').mode).toBeUndefined();
  });
});

describe('the reader’s lines', () => {
  it('are those that are not built in', () => {
    const change = {
      version: 2,
      id: 'ledger',
      changes: { lines: { flag: { added: [{ line: { selector: '.new', kind: 'ad' } }] } } },
    };
    const [inUse] = mergeRules([builtIn], { ledger: change }).rules;
    expect(inUse && [...ownLines(inUse)]).toEqual([{ selector: '.new', kind: 'ad' }]);
    const [untouched] = mergeRules([builtIn], {}).rules;
    expect(untouched && [...ownLines(untouched)]).toEqual([]);
  });
});
