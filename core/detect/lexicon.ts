import type { BylineLanguage } from '../attribution/byline-words';
import type { DateLanguage } from '../attribution/date-words';
import type { OriginLanguage } from '../attribution/origin-words';
import type { NotePhrases } from '../story/notes';

/**
 * The words of one language, as data. Matching folds case, spaces, invisible characters and decoration, so each entry
 * is written once, plainly. A new language is one new file and no code.
 *
 * *Texts* are the whole text of a block. *Lines* are phrases for a whole block, other *phrases* are found within a
 * sentence. Phrases are texts in which `(a|b)` is one of several, `[x]` may be missing, `#` is a number, `*` at a word's end any
 * ending and `*` alone any words or none. `{ad}` stands for any of `advertising.sure`, `{ai}` for any of `ai.terms`,
 * `{made}` for any of `ai.made`, `{this}` for any of `ai.subjects`.
 */
export interface Lexicon {
  /** Address of the JSON Schema, for editors. */
  $schema?: string;
  /** Version of this format. */
  version: 1;
  /** BCP 47 language code, which is also the file name. */
  language: string;
  advertising?: AdvertisingWords;
  ai?: AiWords;
  prompts?: PromptWords;
  /** Page furniture with no meaning in a copy. */
  leftovers?: LeftoverWords;
  /** Headings of boxes that lead to other stories, and words before a link to one, as texts. */
  related?: string[];
  /** The same with words that differ, such as "More from *": lines, which count only where all that goes on is links. */
  relatedLines?: string[];
  /** What bylines and the lines around them say. */
  byline?: BylineLanguage;
  /** What pages call their dates. */
  dates?: DateLanguage;
  /** How sentences say where a story first stood. */
  origin?: OriginLanguage;
  /** What links tell screen readers of where they open, as texts. */
  linkNotes?: string[];
  /** What pages say around a story. */
  notes?: NotePhrases;
}

/** How a language labels advertising. */
export interface AdvertisingWords {
  /** Texts that, alone in a block, can only be an advertising label. */
  sure?: string[];
  /** Texts that are a label only beside an ad-like neighbour or in a run, such as "Ad" and "PR". */
  ambiguous?: string[];
  /** Lines that join a label with a direction, such as "Article continues below this ad". */
  lines?: string[];
  /** Texts that label paid articles, teasers and boxes. */
  sponsored?: string[];
  /** Lines that do so with a name, such as "Sponsored by Acme". */
  sponsoredLines?: string[];
}

/** How a language speaks of machine-written summaries. */
export interface AiWords {
  /**
   * Words for AI. All-capital ones are matched as they are and as whole words ("AI" but not "ai", which is French for
   * "have"); a trailing `*` lets endings follow (stems of inflecting languages); all others ignore case.
   */
  terms: string[];
  /**
   * A handful of the language's commonest short words, or characters, one of which stands in nearly any sentence of it.
   * Sentences without them are not tried with the phrases below.
   */
  common?: string[];
  /**
   * Phrases for what a machine did, complete in themselves: “{ai}-generated”, “automatically generated”. A short text that
   * begins with one is a badge.
   */
  made?: string[];
  /** Phrases for what a disclosure speaks of: this summary, these key points. */
  subjects?: string[];
  /** Headings of summary boxes, as texts. They prove nothing by themselves. */
  headings?: string[];
  /** Phrases that say a machine wrote the summary at hand. */
  disclosures?: string[];
  /** Phrases, away from the panel, that say so of a summary elsewhere on the page. */
  remote?: string[];
  /** Texts of badges on a panel, such as "AI-generated". */
  badges?: string[];
  /** Texts of a panel's buttons and links: asking for the summary, reporting a mistake. */
  controls?: string[];
  /** Phrases that say machines had a part in the whole article. */
  notes?: string[];
  /** Phrases that make a sentence no disclosure: negations, pictures, audio, policies. */
  never?: string[];
}

/** Requests to the reader. */
export interface PromptWords {
  /** Whole texts. */
  texts?: string[];
  lines?: string[];
}

/** Furniture. */
export interface LeftoverWords {
  /** Whole texts, anywhere by the story. */
  texts?: string[];
  /** Such as a reading time. */
  lines?: string[];
  /** Whole texts that are furniture only right after the story's last paragraph. */
  atEnd?: string[];
}
