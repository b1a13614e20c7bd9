import { differenceOf } from '../core/rules/change';
import { mergeRules, type RulesInUse } from '../core/rules/in-use';
import { parseRule, versionProblem } from '../core/rules/parse';
import { ruleAt } from '../core/rules/ready';
import type { OutletRule } from '../core/rules/rule';
import { isRecord, isSame } from '../core/same';
import { trouble } from '../core/trouble';
import { browser } from './browser';
import { inTurn } from './in-turn';
import { OUTLETS } from './outlets';

/**
 * Where the reader's own outlet rules are kept, by their id, in the extension's local storage: whole, or, for an outlet
 * that is built in, as what the reader changed.
 */
export const RULES_KEY = 'rules';

/** The rules that hold, with what of each is the reader's, and what of the reader's cannot be used. Throws when storage fails. */
export async function loadRules(): Promise<RulesInUse> {
  return mergeRules(OUTLETS, (await browser.storage.local.get(RULES_KEY))[RULES_KEY]);
}

/** The rules that hold, those the reader made or changed first. Throws when storage fails. */
export async function rulesInUse(): Promise<readonly OutletRule[]> {
  return (await loadRules()).rules.map(({ rule }) => rule);
}

/** The rule that holds at an address; `null` when none does. */
export const ruleInUseAt = async (url: string): Promise<OutletRule | null> => ruleAt(await rulesInUse(), url);

/** The built-in rule of an id; `null` when there is none. */
export const builtInRule = (id: string): OutletRule | null => OUTLETS.find((rule) => rule.id === id) ?? null;

/**
 * Keeps a rule as the reader wants it, whole as it was edited: of one that is built in only what differs is stored, and
 * nothing when nothing does. Rejects with a `trouble` when the rule is no good, when what is stored for it came from a
 * newer version, or when storage fails; what was stored is then unchanged.
 */
export function saveRule(rule: OutletRule): Promise<void> {
  return changeRule(rule.id, () => rule);
}

/**
 * Takes back all the reader changed in a built-in rule, or removes a rule of the reader's own. Gives the rule that held
 * before, for `saveRule` to bring back; `null` when nothing of the reader's could be read. Rejects as `saveRule`.
 */
export async function resetRule(id: string): Promise<OutletRule | null> {
  return inTurn(async () => {
    const stored = await storedRules();
    refuseNewer(stored, id);
    const before = mergeRules(OUTLETS, stored).rules.find(({ rule, isOwn }) => isOwn && rule.id === id);
    const { [id]: _, ...others } = stored;
    await keep(others);
    return before?.rule ?? null;
  });
}

/** Changes one rule: `next` gets it as it holds, `null` when there is none, and gives it as wanted, `null` for none at all. */
export function changeRule(id: string, next: (rule: OutletRule | null) => OutletRule | null): Promise<void> {
  return inTurn(async () => {
    const stored = await storedRules();
    refuseNewer(stored, id);
    const now = mergeRules(OUTLETS, stored).rules.find(({ rule }) => rule.id === id);
    const wanted = next(now?.rule ?? null);
    const { [id]: before, ...others } = stored;
    const own = wanted === null ? null : asStored(wanted);
    if (!isSame(own ?? undefined, before)) await keep(own === null ? others : { ...stored, [id]: own });
  });
}

function refuseNewer(stored: Record<string, unknown>, id: string): void {
  if (versionProblem(stored[id]) !== null) throw trouble('problem_rule_newer', id);
}

function asStored(wanted: OutletRule) {
  const parsed = parseRule(wanted);
  if ('problem' in parsed) throw trouble('problem_rule_bad', wanted.name, parsed.problem);
  const builtIn = builtInRule(wanted.id);
  return builtIn === null ? parsed.rule : differenceOf(builtIn, parsed.rule);
}

async function storedRules(): Promise<Record<string, unknown>> {
  const stored: unknown = (await browser.storage.local.get(RULES_KEY))[RULES_KEY];
  return isRecord(stored) ? stored : {};
}

async function keep(rules: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set({ [RULES_KEY]: rules });
  } catch (error) {
    throw trouble('problem_rule_not_saved', error instanceof Error ? error.message : String(error));
  }
}

/** Calls back whenever the reader's rules change, here or elsewhere. Gives a function that stops it. */
export function watchRules(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && RULES_KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
