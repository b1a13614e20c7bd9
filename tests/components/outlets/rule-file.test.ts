import { describe, expect, it } from 'vitest';
import { readRuleFile, ruleFile } from '../../../components/options/outlets/rule-file';
import { troubleText } from '../../../core/trouble';
import { english } from '../../wording';
import { OUTLET_RULES } from '../fixtures';

const [rule] = OUTLET_RULES;

const refusal = (text: string): string => {
  try {
    readRuleFile('rule.json', text);
    return 'read';
  } catch (error) {
    return troubleText(error, english);
  }
};

describe('a rule in a file', () => {
  it('is read as it was saved', () => {
    if (rule === undefined) throw new Error('There are no rules.');
    const { name, text } = ruleFile(rule);
    expect(name).toBe(`${rule.id}.outlet-rule.json`);
    expect(readRuleFile(name, text)).toEqual(rule);
  });

  it.each([
    ['{', /not a JSON file: /],
    ['[]', /holds no rule/],
    ['{"cleanCopy":1}', /holds everything somebody set, not one rule/],
    [
      JSON.stringify({ ...rule, version: 3 }),
      /newer version of Clean Copy: its rule is in format 3, and .* up to 2\. Update/,
    ],
    [JSON.stringify({ ...rule, hosts: ['Q'] }), /hosts\[0\]/],
    [' '.repeat(1_000_001), /too large/],
  ])('%s is refused with what is wrong', (text, words) => {
    expect(refusal(text)).toMatch(words);
    expect(refusal(text)).toContain('Nothing was changed.');
  });
});
