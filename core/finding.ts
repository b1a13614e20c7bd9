import type { Reason } from './reason';

/** What a finding is. The order is the order in which kinds are listed to the reader. */
export const KINDS = [
  'ad',
  'sponsored',
  'ai-summary',
  'prompt',
  'related',
  'duplicate',
  'leftover',
  'ai-note',
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * On what ground something is called an AI summary: `declared` by machine-readable data, `disclosed` by the publisher's
 * own words or telemetry hook, `suspected` from its shape alone (shown as "summary box", never called AI).
 */
export const GRADES = ['declared', 'disclosed', 'suspected'] as const;
export type Grade = (typeof GRADES)[number];

/** Something a detector found on the page. It never holds a paragraph of the story. */
export interface Finding {
  readonly kind: Kind;
  /** Outermost elements that make up the finding, in document order; none lies inside another. */
  readonly elements: readonly Element[];
  /** Id of the detector, which is also its file name. */
  readonly detector: string;
  readonly reason: Reason;
  /** The page's own words, attribute or link the finding rests on, as found on the page. */
  readonly evidence: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Only, and always, on `ai-summary`. */
  readonly grade?: Grade;
}

/** How many things a finding is to a reader: advertising counts by its labels, and the parts of one box are one box. */
export function thingsIn({ kind, elements, reason }: Pick<Finding, 'kind' | 'elements' | 'reason'>): number {
  if (kind !== 'ad') return 1;
  return Math.max(elements.length, reason.id === 'ad-label' ? reason.count : 0);
}

/**
 * Whether `clean` mode takes the finding off the page and out of the clean text by itself. Whole-article AI notes and
 * boxes that are only suspected stay until the reader asks.
 */
export function isTakenByDefault(finding: Pick<Finding, 'kind' | 'grade'>): boolean {
  return finding.kind !== 'ai-note' && finding.grade !== 'suspected';
}
