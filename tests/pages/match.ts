import type { FindingView } from '../../core/detect/ledger-view.ts';
import { type Reason, reasonText } from '../../core/reason.ts';
import { english } from '../wording.ts';
import type { ExpectedFinding } from './expectation.ts';

/** A finding as the extension or a report of it gives it; a report leaves out the last two. */
export type FoundFinding = Pick<FindingView, 'kind' | 'detector' | 'text' | 'selector'> &
  Partial<Pick<FindingView, 'grade' | 'count' | 'evidence'>> & {
    /** As data, or as the report's English. */
    readonly reason: Reason | string;
  };

/** How findings and expectations go together. */
export interface Match<Found extends FoundFinding> {
  /** Expectations that a finding meets, and those that none does; what is optional is only among the first. */
  readonly met: readonly ExpectedFinding[];
  readonly missing: readonly ExpectedFinding[];
  /** Findings that meet no expectation. */
  readonly unexpected: readonly Found[];
}

/** Pairs each expectation with one finding at most. */
export function matchFindings<Found extends FoundFinding>(
  actual: readonly Found[],
  expected: readonly ExpectedFinding[],
): Match<Found> {
  const unexpected = [...actual];
  const met: ExpectedFinding[] = [];
  const missing: ExpectedFinding[] = [];
  for (const wanted of expected) {
    const index = unexpected.findIndex((finding) => matches(finding, wanted));
    if (index >= 0) {
      unexpected.splice(index, 1);
      met.push(wanted);
    } else if (!wanted.optional) missing.push(wanted);
  }
  return { met, missing, unexpected };
}

function matches(finding: FoundFinding, wanted: ExpectedFinding): boolean {
  const text = bare(finding.text);
  const { count = wanted.count, evidence = wanted.evidence ?? '' } = finding;
  return (
    finding.kind === wanted.kind &&
    finding.grade === wanted.grade &&
    (wanted.detector === undefined || finding.detector === wanted.detector) &&
    (wanted.count === undefined || count === wanted.count) &&
    (wanted.text === undefined || text === bare(wanted.text)) &&
    (wanted.contains ?? []).every((part) => text.includes(bare(part))) &&
    !(wanted.lacks ?? []).some((part) => text.includes(bare(part))) &&
    inEnglish(finding.reason).includes(wanted.reason ?? '') &&
    evidence.includes(wanted.evidence ?? '') &&
    finding.selector.includes(wanted.selector ?? '')
  );
}

const inEnglish = (reason: Reason | string): string =>
  typeof reason === 'string' ? reason : reasonText(reason, english);

const bare = (text: string): string => text.replace(/\s+/g, '');
