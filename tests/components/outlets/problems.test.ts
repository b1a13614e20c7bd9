import { describe, expect, it } from 'vitest';
import { type Draft, newDraft, sitePart } from '../../../components/options/outlets/draft';
import { type DraftLine, type LinePart, newLine } from '../../../components/options/outlets/draft-line';
import { problemsOf } from '../../../components/options/outlets/problems';

const GOOD: Draft = { ...newDraft('ledger.example'), name: 'The Ledger' };
const canRead = (selector: string): boolean => !selector.includes('[[');

const phrases = (draft: Draft): string[] => [...problemsOf(draft, canRead).values()].map(({ phrase }) => phrase);
const listed = (lists: Partial<Draft['lists']>): Draft => ({ ...GOOD, lists: { ...GOOD.lists, ...lists } });
const lined = (part: LinePart, ...lines: readonly Partial<DraftLine>[]): Draft => ({
  ...GOOD,
  lines: { ...GOOD.lines, [part]: lines.map((line) => ({ ...newLine(part), ...line })) },
});

describe('a form', () => {
  it('with a name and a site has nothing wrong in it', () => {
    expect(phrases(GOOD)).toEqual([]);
  });

  it('names the value that does not fit', () => {
    const found = problemsOf(listed({ hosts: 'ledger.example\nnot a site' }), canRead);
    expect(found.get('hosts')).toEqual({ phrase: 'rules_problem_host', values: ['not a site'] });
  });

  it.each<[string, Draft]>([
    ['rules_problem_name', { ...GOOD, name: ' ' }],
    ['rules_problem_long', { ...GOOD, name: 'x'.repeat(121) }],
    ['rules_problem_no_host', listed({ hosts: '\n' })],
    ['rules_problem_suffix', listed({ hosts: 'ledger.example\nco.uk' })],
    ['rules_problem_suffix', listed({ hosts: 'https://www.com.au/' })],
    ['rules_problem_host', listed({ notHosts: 'Mail server' })],
    ['rules_problem_path', listed({ paths: '/news?page=2' })],
    ['rules_problem_long', listed({ aliases: 'x'.repeat(121) })],
    ['rules_problem_address', { ...GOOD, url: 'ledger.example' }],
    ['rules_problem_host', { ...GOOD, parts: [sitePart('no host', 'Money')] }],
    ['rules_problem_name', { ...GOOD, parts: [sitePart('money.ledger.example')] }],
    ['rules_problem_line_empty', lined('flag', { value: ' ' })],
    ['rules_problem_selector', lined('keep', { value: 'div[[' })],
    ['rules_problem_text', lined('flag', { by: 'text', value: '* * *' })],
    ['rules_problem_phrase', lined('flag', { by: 'phrase', value: '* by *' })],
    ['rules_problem_phrase', lined('flag', { by: 'phrase', value: 'from our (shop' })],
    ['rules_problem_json_ld', lined('authors', { by: 'jsonLd', value: 'team name' })],
    ['rules_problem_line_twice', lined('flag', { value: '.ad' }, { value: '.ad ', kind: 'prompt' })],
  ])('is told %s', (phrase, draft) => {
    expect(phrases(draft)).toEqual([phrase]);
  });

  it('takes a site below an ending of many', () => {
    expect(phrases(listed({ hosts: 'bbc.co.uk\nuk.com\nbbc.uk' }))).toEqual([]);
  });

  it('takes each way to say what a line looks for', () => {
    expect(
      phrases(
        lined(
          'flag',
          { value: 'a >>> .b' },
          { by: 'text', value: 'Join us' },
          { by: 'phrase', value: 'join (us|me) *' },
        ),
      ),
    ).toEqual([]);
  });
});
