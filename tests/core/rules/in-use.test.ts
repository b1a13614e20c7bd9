import { expect, it } from 'vitest';
import { mergeRules, ownLines } from '../../../core/rules/in-use';
import type { OutletRule } from '../../../core/rules/rule';

const builtIn: OutletRule = {
  version: 2,
  id: 'ledger',
  role: 'outlet',
  name: 'The Ledger',
  url: 'https://ledger.example/',
  hosts: ['ledger.example'],
  flag: [{ selector: '.promo', kind: 'prompt' }],
};

it('of a changed rule the lines that are not built in are the reader’s', () => {
  const added = [{ line: { selector: '.new', kind: 'ad' } }];
  const change = { version: 2, id: 'ledger', changes: { lines: { flag: { added } } } };
  const [inUse] = mergeRules([builtIn], { ledger: change }).rules;
  expect(inUse && [...ownLines(inUse)]).toEqual([{ selector: '.new', kind: 'ad' }]);
  const [untouched] = mergeRules([builtIn], {}).rules;
  expect(untouched && [...ownLines(untouched)]).toEqual([]);
});
