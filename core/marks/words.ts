import { type Finding, thingsIn } from '../finding';
import { GROUPS, groupCount, groupName, groupOf } from '../groups';
import type { Wording } from '../wording';

/** More kinds than this are not named one by one in a line as wide as a column. */
const MOST_KINDS = 2;

/** What the chip calls a finding. Several ads in a row say how many. */
export function chipName(finding: Finding, wording: Wording): string {
  const count = thingsIn(finding);
  const name = groupName(groupOf(finding), wording);
  return count > 1 ? wording.say('marks_many', name, count) : name;
}

/** How many of each kind, such as "4 ads and 1 prompt". */
export function countsOf(findings: readonly Finding[], wording: Wording): string {
  return new Intl.ListFormat(wording.locale).format(countsIn(findings, wording));
}

/** The same, short enough for a line: of many kinds it says only how many things they are. */
export function briefCountsOf(findings: readonly Finding[], wording: Wording): string {
  return countsIn(findings, wording).length > MOST_KINDS
    ? wording.count('marks_things', allThings(findings))
    : countsOf(findings, wording);
}

/** How many things findings are to a reader. */
export const allThings = (findings: readonly Finding[]): number =>
  findings.reduce((sum, finding) => sum + thingsIn(finding), 0);

/** What is announced once when a page has been looked through; empty when there is nothing to say. */
export function announcement(marked: number, taken: number, { count }: Wording): string {
  const sentences = [
    taken > 0 ? count('marks_heard_taken', taken) : '',
    marked > 0 ? count('marks_heard_marked', marked) : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

function countsIn(findings: readonly Finding[], wording: Wording): string[] {
  return GROUPS.flatMap((group) => {
    const number = allThings(findings.filter((finding) => groupOf(finding) === group));
    return number === 0 ? [] : [groupCount(group, number, wording)];
  });
}
