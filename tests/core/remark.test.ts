import { describe, expect, it } from 'vitest';
import { remark, remarking, remarkText } from '../../core/remark';
import { parseRule } from '../../core/rules/parse';
import { trouble, troubleText } from '../../core/trouble';
import { english, wordingIn } from '../wording';

describe('a remark', () => {
  it('says where and what in the language it is shown in', () => {
    const strange = remark('flag[2].kind', 'remark_one_of', 'ad, prompt');
    expect(remarkText(strange, english)).toBe('flag[2].kind: must be one of ad, prompt');
    expect(remarkText(strange, wordingIn('de'))).toBe('flag[2].kind: muss eines von diesen sein: ad, prompt');
    expect(remarkText(remark('', 'remark_object'), wordingIn('fr'))).toBe('la règle : doit être un objet');
  });

  it('is in words within an error too', () => {
    const parsed = parseRule({ version: 9 });
    const error = trouble('problem_rule_file_bad', 'a.json', 'problem' in parsed ? parsed.problem : '');
    expect(troubleText(error.message, remarking(english))).toBe(
      'The rule in “a.json” cannot be read. version: this rule is in format 9; formats 1 to 2 can be read. Update Clean Copy and try again. Nothing was changed.',
    );
  });

  it('leaves texts as they are that are none', () => {
    for (const text of ['', 'Unexpected token', 'a\u001eb'])
      expect(remarking(english).say('rules_json_syntax', text)).toContain(text);
  });
});
