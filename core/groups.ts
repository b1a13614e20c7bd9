import { type Finding, KINDS, type Kind } from './finding';
import { type Forms, pluralForm } from './plural';

/** How findings are grouped for the reader: by kind, but a box that is only suspected is never called an AI summary. */
export type Group = Kind | 'summary-box';

/** All groups in the order in which they are listed. */
export const GROUPS: readonly Group[] = KINDS.flatMap((kind): Group[] =>
  kind === 'ai-summary' ? [kind, 'summary-box'] : [kind],
);

const WORDS: Record<Group, Forms> = {
  ad: { one: 'ad', other: 'ads' },
  sponsored: { one: 'sponsored block', other: 'sponsored blocks' },
  'ai-summary': { one: 'AI summary', other: 'AI summaries' },
  'summary-box': { one: 'summary box', other: 'summary boxes' },
  prompt: { one: 'prompt', other: 'prompts' },
  related: { one: 'block of other stories', other: 'blocks of other stories' },
  duplicate: { one: 'repetition', other: 'repetitions' },
  leftover: { one: 'leftover', other: 'leftovers' },
  'ai-note': { one: 'AI note', other: 'AI notes' },
};

/** The group a finding is shown in. */
export function groupOf(finding: Pick<Finding, 'kind' | 'grade'>): Group {
  return finding.kind === 'ai-summary' && finding.grade === 'suspected' ? 'summary-box' : finding.kind;
}

/** The word for a group of findings, without its number: "ad" or "ads". */
export function groupWord(group: Group, count: number): string {
  return pluralForm(count, WORDS[group]);
}
