import { versionOf } from '../../../core/rules/migrate';
import { parseRule } from '../../../core/rules/parse';
import { type OutletRule, RULE_VERSION } from '../../../core/rules/rule';
import { isRecord } from '../../../core/same';
import { trouble } from '../../../core/trouble';

/** Largest file that is read, in bytes; the largest rule there may be is smaller. */
const LARGEST = 1_000_000;

/** A rule as a file of its own, that other readers can read in. */
export const ruleFile = (rule: OutletRule): { name: string; type: string; text: string } => ({
  name: `${rule.id}.outlet-rule.json`,
  type: 'application/json',
  text: `${JSON.stringify(rule, null, 2)}\n`,
});

/** The rule in such a file. Throws a `trouble` that says what is wrong with the file, and where. */
export function readRuleFile(name: string, text: string): OutletRule {
  if (text.length > LARGEST) throw trouble('problem_rule_file_large', name);
  const data = parsed(name, text);
  if (!isRecord(data)) throw trouble('problem_rule_file_none', name);
  if ('cleanCopy' in data) throw trouble('problem_rule_file_backup', name);
  const version = versionOf(data);
  if (version !== null && version > RULE_VERSION) {
    throw trouble('problem_rule_file_newer', name, String(version), String(RULE_VERSION));
  }
  const read = parseRule(data);
  if ('problem' in read) throw trouble('problem_rule_file_bad', name, read.problem);
  return read.rule;
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw trouble('problem_rule_file_json', name, error instanceof Error ? error.message : String(error));
  }
}
