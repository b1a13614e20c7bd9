import type { FindingView } from '../core/detect/ledger-view';
import { GROUPS, type Group, groupOf } from '../core/groups';
import { type Hue, hueOf as hueOfFinding } from '../core/marks/hue';

/** One group with its findings, in page order, and how many things on the page they stand for. */
export interface Tally {
  readonly group: Group;
  readonly count: number;
  readonly findings: readonly FindingView[];
}

/** The colour of a group; `other` for those without one of their own. */
export const hueOf = (group: Group): Hue => (group === 'summary-box' ? 'other' : hueOfFinding({ kind: group }));

/** Findings by group, in the order of the kinds; groups without findings are left out. */
export function tally(findings: readonly FindingView[]): Tally[] {
  return GROUPS.map((group) => {
    const own = findings.filter((finding) => groupOf(finding) === group);
    return { group, findings: own, count: own.reduce((sum, finding) => sum + thingsIn(finding), 0) };
  }).filter(({ findings: own }) => own.length > 0);
}

/** Four labels in a row are four ads to a reader; the parts of one summary are still one summary. */
function thingsIn(finding: FindingView): number {
  return finding.kind === 'ad' ? finding.count : 1;
}
