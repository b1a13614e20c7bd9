import { type Grade, type Kind, thingsIn } from '../finding';
import { selectorMaker } from '../page/selector';
import { textOf } from '../page/text';
import type { Reason } from '../reason';
import type { LedgerEntry } from './ledger';

/**
 * What was done with a finding: `marked` on the page, `taken` off it, `kept` because the reader restored it, or `spared`
 * because the reader once called such no clutter on this site.
 */
export const STATES = ['marked', 'taken', 'kept', 'spared'] as const;
export type FindingState = (typeof STATES)[number];

/** Whether the reader wants it on the page. */
export const isWanted = (state: FindingState): boolean => state === 'kept' || state === 'spared';

/** A finding as it crosses contexts: plain data, no elements. */
export interface FindingView {
  /** Number within this page view. */
  readonly id: number;
  readonly kind: Kind;
  readonly grade?: Grade;
  readonly detector: string;
  /** Put into words by `reasonText`. */
  readonly reason: Reason;
  readonly evidence: string;
  readonly confidence: number;
  /** How many things it is to a reader (`thingsIn`), such as 4 for "Advertisement" four times over. */
  readonly count: number;
  /** Full text of its elements, spaces folded. */
  readonly text: string;
  /** Selector of the first element; ` >>> ` steps into a shadow root. */
  readonly selector: string;
  readonly state: FindingState;
}

/**
 * What the reader should know besides the findings: a detector `failed` or was a `runaway`; a `selector` of a rule cannot
 * be read; part of the `story` was held back from a finding; the page was `unsteady` while it was read; something was
 * `returned` to the page by the page itself each time it was taken out; something stayed because it would be `unmarked`,
 * as the page lets no line stand.
 */
export const PROBLEM_KINDS = ['failed', 'runaway', 'selector', 'story', 'unsteady', 'returned', 'unmarked'] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Something the reader should know, without the words for it. */
export interface LedgerProblem {
  readonly what: ProblemKind;
  /** The detector or the rule's name it is about; `page` for the page itself. */
  readonly source: string;
  /** The browser's message, the selector, or the words on the page; may be empty. */
  readonly detail: string;
}

/** Findings as plain data, in document order. */
export function viewsOf(entries: readonly LedgerEntry[]): FindingView[] {
  const selectorOf = selectorMaker();
  return [...entries].sort(inDocumentOrder).map((entry) => viewOf(entry, selectorOf));
}

function inDocumentOrder(a: LedgerEntry, b: LedgerEntry): number {
  const [first] = a.finding.elements;
  const [second] = b.finding.elements;
  if (first === undefined || second === undefined || first === second) return a.id - b.id;
  const position = first.compareDocumentPosition(second);
  // Across tree scopes the browser's answer is arbitrary but stable only within a run: the order of ids is better.
  if ((position & 1) !== 0) return a.id - b.id;
  return (position & 4) !== 0 ? -1 : 1;
}

function viewOf({ id, finding, state }: LedgerEntry, selectorOf: (element: Element) => string): FindingView {
  const [first] = finding.elements;
  return {
    id,
    kind: finding.kind,
    ...(finding.grade === undefined ? {} : { grade: finding.grade }),
    detector: finding.detector,
    reason: finding.reason,
    evidence: finding.evidence,
    confidence: finding.confidence,
    count: thingsIn(finding),
    text: finding.elements.map(textOf).join(' ').trim(),
    selector: first === undefined ? '' : selectorOf(first),
    state,
  };
}
