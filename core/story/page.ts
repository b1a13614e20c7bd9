import type { ShadowAccessor } from '../page/shadow';
import type { PageRule } from '../rules/page-rule';
import type { ArticleWords } from './article-words';

/** What reading an article needs to know of its page. */
export interface StoryPage {
  /** The live page; it is only read. */
  readonly document: Document;
  readonly url: string;
  /** All rules known. */
  readonly rules: readonly PageRule[];
  /** The rule for the page's host. */
  readonly site: PageRule | null;
  /** The rule of the outlet whose story a syndicator shows here. */
  readonly outlet: PageRule | null;
  /** Elements of findings that are taken out. */
  readonly taken: ReadonlySet<Element>;
  /** Summary boxes of which nobody says who wrote them: part of the story until the reader takes them out. */
  readonly boxes?: readonly Element[];
  /** How many elements of each kind were taken out. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Words under which pages lead to other stories, such as “Read also”, in all languages at hand. */
  readonly relatedWords?: readonly string[];
  readonly words: ArticleWords;
  readonly shadow: ShadowAccessor;
  /** Whether an element is the extension's own. */
  readonly isOwn?: (element: Element) => boolean;
  /** What of a text is to be read; all of it without. */
  readonly textOf?: (text: Text) => string;
  /** Whether it is the extension alone that hides an element, which then counts as shown. */
  readonly isPutAway?: (element: Element) => boolean;
  /** Whether an element is rendered; without it only markup tells. */
  readonly isVisible?: (element: Element) => boolean;
  /** Where things are in the window, in CSS pixels from its top; needed where a page stacks stories. */
  readonly viewport?: { readonly top: (element: Element) => number; readonly height: number };
}
