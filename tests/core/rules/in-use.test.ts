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

it('of a change that no longer fits whole, what fits holds, and the rest is told', () => {
  const changes = {
    // The built-in rule has one host by now: without it there would be none.
    lines: { hosts: { removed: ['ledger.example'] }, flag: { added: [{ line: { selector: '.new', kind: 'ad' } }] } },
    fields: { mode: 'flag' },
  };
  const { rules, problems } = mergeRules([builtIn], { ledger: { version: 2, id: 'ledger', changes } });
  expect(rules).toHaveLength(1);
  expect(rules[0]).toMatchObject({ isOwn: true, rule: { hosts: ['ledger.example'], mode: 'flag' } });
  expect(rules[0]?.rule.flag?.map(({ selector }) => selector)).toEqual(['.promo', '.new']);
  expect(problems).toMatchObject([{ what: 'unused', rule: 'ledger' }]);
});
