import type { LabelGroup } from './candidates';

/**
 * The lexicons of all languages, compiled: what takes time and code to make out of them is made once, before a page needs
 * it. Plain data, so that it can be sent to pages. Sources are of regular expressions without flags, over `wordsOf` texts.
 */
export interface Words {
  readonly texts: readonly TextWords[];
  readonly lines: readonly LineWords[];
  readonly ai: AiPatterns;
}

/** A list that holds a text, and the language it is of. */
export interface Label {
  readonly group: LabelGroup;
  readonly language: string;
}

/** A list of whole texts. */
export interface TextWords extends Label {
  /** Their `labelKey`s. */
  readonly keys: readonly string[];
}

/** A phrase for a whole block. */
export interface LineWords extends Label {
  /** Beginnings of the texts that match, as long as one of the text gate's `HEADS`; `##` for a digit. */
  readonly heads: readonly string[];
  /** What matches the whole text. */
  readonly source: string;
}

/** Words about AI, of all languages. */
export interface AiPatterns {
  /**
   * What raw texts that can name AI hold: acronyms, and stems of words in Latin letters and, tried only where a text has such,
   * in others. Looked for with case.
   */
  readonly gate: { readonly acronyms: string; readonly latin: string; readonly other: string };
  /** Words that mean AI: acronyms in raw text; words that stand alone, and ones with no edges, among words. */
  readonly marks: { readonly acronyms: string; readonly spaced: string; readonly joined: string };
  readonly languages: readonly AiLanguage[];
}

/** The phrases of each list, the narrower claim before the wider. */
export const AI_LISTS = ['never', 'remote', 'disclosures', 'notes'] as const;
/** One of `AI_LISTS`. */
export type AiList = (typeof AI_LISTS)[number];

/** How one language speaks of AI. */
export interface AiLanguage {
  readonly language: string;
  /** What a sentence must hold to be read with the phrases; empty when any will do. */
  readonly common: string;
  /** Sources by list, in which `PARTS` stand for the sources of the same name. Empty lists match nothing. */
  readonly lists: Readonly<Record<AiList, string>>;
  readonly parts: Readonly<Record<AiPart, string>>;
}

/** Lists that phrases name, each with the private-use character that stands for it in their sources. */
export const PARTS = { this: '\u{10FFF1}', made: '\u{10FFF2}' } as const;
/** One of `PARTS`. */
export type AiPart = keyof typeof PARTS;

/** Stands among words for any word that means AI; a private-use character, far from those that icon fonts use. */
export const AI_MARK = '\u{10FFF0}';

/** Matches nothing. */
export const NOTHING = '(?!)';

/** A letter that is not Latin, roughly: accents, punctuation and symbols common in Latin texts are left out. */
export const OTHER_SCRIPT = /[\u0370-\u1FFF\u2C00-\uFFFF]/;
