import { FIELD_CHECKS, LINE_CHECKS } from '../../../core/rules/checks';
import { lineKey } from '../../../core/rules/lines';
import { parseRule } from '../../../core/rules/parse';
import type { Check } from '../../../core/rules/shape';
import type { Phrase } from '../../../core/wording';
import { isPublicSuffix } from '../public-suffixes';
import { type Draft, LISTS, type List, ruleOf, type SitePart } from './draft';
import { type DraftLine, entryOf, LINE_PARTS, type LinePart, originOf, type Way } from './draft-line';
import { selectorProblem } from './selector-problem';
import { asHost, asPath, valuesOf } from './values';

/** What is wrong with one field of the form. */
export interface Problem {
  readonly phrase: Phrase;
  readonly values: readonly string[];
}

/** What is wrong, by field: its name in the form, `line-` and its key for a line, `part-` and its key for a part of a site. */
export type Problems = ReadonlyMap<string, Problem>;

/** Asks the browser whether it can read a selector, ` >>> ` steps among it. */
export type CanRead = (selector: string) => boolean;

const fits = (check: Check, value: unknown): boolean => check(value, '') === null;

/** What is wrong with a form; empty when it can be saved. */
export function problemsOf(draft: Draft, canRead: CanRead): Problems {
  const found = new Map<string, Problem>();
  const tell = (field: string, phrase: Phrase | null, ...values: string[]): void => {
    if (phrase !== null) found.set(field, { phrase, values });
  };
  tell('name', nameProblem(draft.name));
  tell('url', addressProblem(draft.url));
  for (const list of LISTS) {
    const bad = valuesOf(draft.lists[list]).find((value) => !fits(LINE_CHECKS[list], asListed(list, value)));
    if (bad !== undefined) tell(list, LIST_PROBLEMS[list], bad);
    const ending = list === 'hosts' ? valuesOf(draft.lists.hosts).map(asHost).find(isPublicSuffix) : undefined;
    if (bad === undefined && ending !== undefined) tell(list, 'rules_problem_suffix', ending);
  }
  if (valuesOf(draft.lists.hosts).length === 0) tell('hosts', 'rules_problem_no_host');
  for (const part of draft.parts) tell(`part-${part.key}`, partProblem(part), part.host.trim());
  for (const part of LINE_PARTS) {
    for (const [at, line] of draft.lines[part].entries()) {
      const problem = lineProblem(part, line, draft.lines[part].slice(0, at), canRead);
      if (problem !== null) tell(`line-${line.key}`, problem.phrase, ...problem.values);
    }
  }
  const whole = found.size === 0 ? parseRule(ruleOf(draft, draft.id || 'x')) : null;
  if (whole !== null && 'problem' in whole) tell('rule', 'rules_problem_other', whole.problem);
  return found;
}

const nameProblem = (name: string): Phrase | null => {
  if (name.trim() === '') return 'rules_problem_name';
  return fits(FIELD_CHECKS.name, name.trim()) ? null : 'rules_problem_long';
};

const addressProblem = (url: string): Phrase | null =>
  url.trim() === '' || fits(FIELD_CHECKS.url, url.trim()) ? null : 'rules_problem_address';

const partProblem = ({ host, name, url }: SitePart): Phrase | null =>
  fits(LINE_CHECKS.hosts, asHost(host)) ? (nameProblem(name) ?? addressProblem(url)) : 'rules_problem_host';

const LIST_PROBLEMS: Record<List, Phrase> = {
  hosts: 'rules_problem_host',
  notHosts: 'rules_problem_host',
  aliases: 'rules_problem_long',
  paths: 'rules_problem_path',
  notPaths: 'rules_problem_path',
};

function asListed(list: List, value: string): string {
  if (list === 'aliases') return value;
  return list === 'hosts' || list === 'notHosts' ? asHost(value) : asPath(value);
}

const LINE_PROBLEMS: Record<Way, Phrase> = {
  selector: 'rules_problem_selector',
  text: 'rules_problem_text',
  phrase: 'rules_problem_phrase',
  jsonLd: 'rules_problem_json_ld',
};

function lineProblem(part: LinePart, line: DraftLine, before: readonly DraftLine[], canRead: CanRead): Problem | null {
  if (line.value.trim() === '') return plainly('rules_problem_line_empty');
  const entry = entryOf(line);
  if (entry.selector !== undefined && !canRead(entry.selector)) return selectorProblem(entry.selector, canRead);
  if (!fits(LINE_CHECKS[part], entry)) return plainly(LINE_PROBLEMS[line.by]);
  const isTwice = originOf(line) !== 'built-in' && before.some((other) => keyOf(other) === keyOf(line));
  return isTwice ? plainly('rules_problem_line_twice') : null;
}

const plainly = (phrase: Phrase): Problem => ({ phrase, values: [] });

const keyOf = (line: DraftLine): string => lineKey(entryOf(line));
