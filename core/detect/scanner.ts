import type { Finding } from '../finding';
import type { ShadowAccessor } from '../page/shadow';
import type { OutletRule } from '../rules/rule';
import type { Detector } from './detector';
import type { LedgerProblem } from './ledger-view';
import type { Lexicon } from './lexicon';

/** What a scanner needs to know; it holds for one page view. */
export interface ScanOptions {
  readonly url: string;
  /** BCP 47 as the page states it; words of that language are tried first. */
  readonly language: string | null;
  /** Rules that apply: the host's first, then that of the outlet whose story is shown. */
  readonly rules: readonly OutletRule[];
  readonly lexicons: readonly Lexicon[];
  readonly detectors: readonly Detector[];
  readonly shadow: ShadowAccessor;
  /** Clock, in milliseconds. */
  readonly now: () => number;
  /** Longest stretch of work between two yields; 5 when absent. */
  readonly sliceMilliseconds?: number;
  /** Longest time one detector may take in one scan; 50 when absent. */
  readonly detectorBudgetMilliseconds?: number;
  /** Whether an element is one of ours; it and all below is passed over. */
  readonly isOwn?: (element: Element) => boolean;
}

/** What one scan found. */
export interface ScanResult {
  readonly findings: Finding[];
  readonly problems: LedgerProblem[];
  /** Shadow roots this scan met for the first time. */
  readonly shadowRoots: ShadowRoot[];
}

/** Looks through a page, or through what was added to it. */
export interface Scanner {
  /**
   * Scans the trees below the given nodes, and what stands beside them. Yields whenever a slice is used up; the caller
   * decides when to go on. Never changes the page.
   */
  scan(roots: readonly Node[]): Generator<void, ScanResult>;
}

/** A scanner for one page view. */
export declare function createScanner(document: Document, options: ScanOptions): Scanner;
