import { type Finding, KINDS, type Kind } from './finding';
import type { CountedPhrase, Phrase, Wording } from './wording';

/** How findings are grouped for the reader: by kind, but a box that is only suspected is never called an AI summary. */
export type Group = Kind | 'summary-box';

/** All groups in the order in which they are listed. */
export const GROUPS: readonly Group[] = KINDS.flatMap((kind): Group[] =>
  kind === 'ai-summary' ? [kind, 'summary-box'] : [kind],
);

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

/** What a finding of the group is called: "Ad", "AI summary". */
export const groupName = (group: Group, { say }: Wording): string => say(PHRASES[group]);

/** So many of a group: "4 ads". */
export const groupCount = (group: Group, number: number, { count }: Wording): string => count(PHRASES[group], number);
