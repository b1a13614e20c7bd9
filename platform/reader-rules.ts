import { ruleAt } from '../core/rules/ready';
import type { OutletRule } from '../core/rules/rule';
import { type UsableRules, usableRules } from '../core/rules/usable';
import { isRecord } from '../core/same';
import { browser } from './browser';
import { OUTLETS } from './outlets';

/** Where the reader's own outlet rules are kept, by their id, in the extension's local storage. */
export const RULES_KEY = 'rules';

/** The reader's own outlet rules, and in words what is wrong with those that cannot be used. */
export async function loadReaderRules(): Promise<UsableRules> {
  const stored: unknown = (await browser.storage.local.get(RULES_KEY))[RULES_KEY];
  return usableRules(isRecord(stored) ? Object.values(stored) : []);
}

/** The rules that hold: the reader's, and the built-in ones the reader has none of the same id for. */
export async function rulesInUse(): Promise<readonly OutletRule[]> {
  const { rules } = await loadReaderRules();
  const own = new Set(rules.map(({ id }) => id));
  return [...rules, ...OUTLETS.filter(({ id }) => !own.has(id))];
}

/** The rule that holds at an address; `null` when none does. */
export const ruleInUseAt = async (url: string): Promise<OutletRule | null> => ruleAt(await rulesInUse(), url);
