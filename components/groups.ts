import type { FindingView } from '../core/detect/ledger-view';
import { GROUPS, type Group, groupOf } from '../core/groups';
import { type Hue, hueOf as hueOfFinding } from '../core/marks/hue';

/** One group with its findings, in page order. */
export interface Tally {
  readonly group: Group;
  /** How many things on the page they stand for, without those the reader calls no clutter. */
  readonly count: number;
  /** How many those are. */
  readonly spared: number;
  readonly findings: readonly FindingView[];
}

/** The colour of a group; `other` for those without one of their own. */
export const hueOf = (group: Group): Hue => (group === 'summary-box' ? 'other' : hueOfFinding({ kind: group }));

/** Findings by group, in the order of the kinds; groups without findings are left out. */
export function tally(findings: readonly FindingView[]): Tally[] {
  return GROUPS.map((group) => {
    const own = findings.filter((finding) => groupOf(finding) === group);
    const spared = things(own.filter(({ state }) => state === 'spared'));
    return { group, findings: own, count: things(own) - spared, spared };
  }).filter(({ findings: own }) => own.length > 0);
}

/** Four labels in a row are four ads to a reader; the parts of one summary are still one summary. */
const things = (findings: readonly FindingView[]): number =>
  findings.reduce((sum, { kind, count }) => sum + (kind === 'ad' ? count : 1), 0);
