import type { ShadowAccessor } from '../page/shadow';
import type { PageRule } from '../rules/page-rule';
import type { ArticleWords } from '../story/article-words';
import type { JsonLd } from './json-ld';

/** What an attribution is read from. Nothing of it is changed. */
export interface AttributionInput {
  /** The live document. */
  readonly document: Document;
  readonly url: string;
  /** The document's JSON-LD. */
  readonly ld: JsonLd;
  /** All known rules, for canonical names. */
  readonly rules: readonly PageRule[];
  /** The rule of the site at `url`. */
  readonly site: PageRule | null;
  readonly shadow: ShadowAccessor;
  readonly words: ArticleWords;
  /** The live element that holds the chosen story, when known. */
  readonly story: Element | null;
  /** The blocks of the running text, in order. */
  readonly lines: readonly string[];
  /** What Readability made of the page, when it ran. */
  readonly readability: {
    readonly title?: string | null;
    readonly byline?: string | null;
    readonly publishedTime?: string | null;
    readonly siteName?: string | null;
    readonly lang?: string | null;
    readonly dir?: string | null;
  } | null;
}
