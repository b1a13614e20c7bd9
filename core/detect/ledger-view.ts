import type { Grade, Kind } from '../finding';

/** What was done with a finding: `marked` on the page, `taken` off it, or `kept` because the reader restored it. */
export type FindingState = 'marked' | 'taken' | 'kept';

/** A finding as it crosses contexts: plain data, no elements. */
export interface FindingView {
  /** Number within this page view. */
  readonly id: number;
  readonly kind: Kind;
  readonly grade?: Grade;
  readonly detector: string;
  /** One short sentence, see `reasonText`. */
  readonly reason: string;
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

/** A detector or rule that did not do its work, in words. */
export interface LedgerProblem {
  readonly source: string;
  readonly message: string;
}
