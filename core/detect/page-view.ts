import type { ShadowAccessor } from '../page/shadow';
import type { OutletRule } from '../rules/rule';
import type { Vocabulary } from './vocabulary';

/** What a detector may ask of the page around its candidates. Nothing here forces layout. */
export interface PageView {
  readonly url: string;
  /** BCP 47 as the page states it. */
  readonly language: string | null;
  /** Rules that apply here: the site's first, then that of the outlet whose story it shows. */
  readonly rules: readonly OutletRule[];
  readonly vocabulary: Vocabulary;
  readonly shadow: ShadowAccessor;
  /** Tree scopes this scan went through: the roots given and the shadow roots met below them. */
  readonly scopes: readonly ParentNode[];
  /** Whether the element holds, or is, a paragraph of the story. */
  holdsStory(element: Element): boolean;
  /** Whether the element lies within the story: below the element that holds its paragraphs. */
  inStory(element: Element): boolean;
  /** The story's own paragraphs in document order, as far as known. */
  readonly storyBlocks: readonly Element[];
  /** Text that a page's style draws before or after an element's content, folded; empty when none. */
  generatedText(element: Element): string;
  /** Puts something into the ledger that the reader should know. */
  report(message: string): void;
}
