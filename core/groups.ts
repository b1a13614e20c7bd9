import { type Finding, KINDS, type Kind } from './finding';
import { type Forms, pluralForm } from './plural';
import type { CountedPhrase, Phrase, Wording } from './wording';

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

const PHRASES: Record<Group, Phrase & CountedPhrase> = {
  ad: 'kind_ad',
  sponsored: 'kind_sponsored',
  'ai-summary': 'kind_ai_summary',
  'summary-box': 'kind_summary_box',
  prompt: 'kind_prompt',
  related: 'kind_related',
  duplicate: 'kind_duplicate',
  leftover: 'kind_leftover',
  'ai-note': 'kind_ai_note',
};

/** The group a finding is shown in. */
export function groupOf(finding: Pick<Finding, 'kind' | 'grade'>): Group {
  return finding.kind === 'ai-summary' && finding.grade === 'suspected' ? 'summary-box' : finding.kind;
}

/** The word for a group of findings, without its number: "ad" or "ads". */
export function groupWord(group: Group, count: number): string {
  return pluralForm(count, WORDS[group]);
}

/** What a finding of the group is called: "Ad", "AI summary". */
export const groupName = (group: Group, { say }: Wording): string => say(PHRASES[group]);

/** So many of a group: "4 ads". */
export const groupCount = (group: Group, number: number, { count }: Wording): string => count(PHRASES[group], number);
