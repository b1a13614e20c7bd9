import type { OutletRule } from '../../core/rules/rule';
import type { LineTrial, Trial } from '../../core/trial/trial';
import { LEDGER_STORY } from './fixtures';

/** A rule as it is saved. */
export const RULE: OutletRule = {
  version: 2,
  id: 'ledger',
  role: 'outlet',
  name: 'The Ledger',
  url: 'https://ledger.example/',
  hosts: ['ledger.example'],
  flag: [{ selector: '.quiz', kind: 'related' }],
};
/** The same as it is edited. */
export const EDITED: OutletRule = { ...RULE, flag: [{ selector: '.promo', kind: 'prompt' }] };

/** What its line finds. */
export const LINE: LineTrial = {
  part: 'flag',
  at: 0,
  what: '.quiz',
  hits: 2,
  words: ['A quiz'],
  outcomes: { taken: 2 },
  takes: null,
  isUnreadable: false,
};
/** What it does on a page. */
export const OUTCOME: Trial = {
  url: 'https://ledger.example/slip',
  acts: 'site',
  lines: [LINE],
  things: [],
  before: LEDGER_STORY,
  after: LEDGER_STORY,
  text: [{ change: 'same', lines: ['One', 'Two'] }],
  milliseconds: 1,
};
