import type { FindingView } from '../detect/ledger-view';
import type { OutletRule } from '../rules/rule';
import type { CleanArticle } from '../story/article';

/** What a rule is compared with: the rule of its id as it is kept now, or none of that id. */
export const TRIAL_BASES = ['kept', 'none'] as const;
export type TrialBase = (typeof TRIAL_BASES)[number];

/** A rule as it is edited, to be tried on a page. */
export interface TrialRequest {
  readonly rule: OutletRule;
  readonly base: TrialBase;
}

/** The parts of a rule whose lines find something on a page. */
export const LINE_PARTS = [
  'story',
  'flag',
  'keep',
  'title',
  'authors',
  'published',
  'outlet',
  'outletUrl',
  'original',
] as const;
export type LinePart = (typeof LINE_PARTS)[number];

/** A line of a rule, by its part and its place there from 0. */
export interface LinePlace {
  readonly part: LinePart;
  readonly at: number;
}

/**
 * What becomes of something that a flag line finds: it is `taken` out; only a `part` of it is, as the rest is the story's;
 * it is only `reported`; a line of a rule says to keep it; or it is held back, as it holds the `story`.
 */
export const OUTCOMES = ['taken', 'part', 'reported', 'kept', 'story'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Running text that a line takes, and that the story has without the rule. */
export interface TakenText {
  readonly paragraphs: number;
  readonly words: number;
  /** How the first of them begins. */
  readonly first: string;
}

/** What one line of the tried rule does on the page. */
export interface LineTrial extends LinePlace {
  /** Its selector, text, phrase or path in JSON-LD. */
  readonly what: string;
  /** How many elements or values it finds. */
  readonly hits: number;
  /** How the first of them begin; of a line for a field, what it reads there. */
  readonly words: readonly string[];
  /** Of flag lines: what becomes of their hits. */
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  readonly takes: TakenText | null;
  /** Whether the browser cannot read its selector. */
  readonly isUnreadable: boolean;
}

/** Paragraphs in a row that both texts have, or the first alone (`gone`), or the second alone (`new`). */
export interface TextChange {
  readonly change: 'same' | 'gone' | 'new';
  readonly lines: readonly string[];
}

/** Something that is taken out with the tried rule (`new`: with it alone), or without it alone (`gone`). */
export interface TakenThing extends Pick<FindingView, 'kind' | 'grade' | 'count' | 'reason' | 'text'> {
  readonly change: 'same' | 'gone' | 'new';
}

/** What a rule does on one page, beside what the rule it is compared with does. */
export interface Trial {
  readonly url: string;
  /** As what the rule acts on the page: that of the site, of the outlet whose story a syndicator shows, or not at all. */
  readonly acts: 'site' | 'outlet' | 'nowhere';
  readonly lines: readonly LineTrial[];
  readonly things: readonly TakenThing[];
  /** The story without the tried rule, or with the kept one; `null` where there is none. */
  readonly before: CleanArticle | null;
  /** The story with the tried rule. */
  readonly after: CleanArticle | null;
  readonly text: readonly TextChange[];
  readonly milliseconds: number;
}
