import type { ShadowAccessor } from '../page/shadow';
import { fold } from '../page/text';
import type { PageRule } from '../rules/page-rule';
import type { ProblemKind } from './ledger-view';
import type { MarkupPatterns } from './markup-names';
import type { StoryMap } from './story';
import type { Vocabulary } from './vocabulary';

/** What a detector may ask of the page around its candidates. Nothing here forces layout. */
export interface PageView {
  readonly url: string;
  /** BCP 47 as the page states it. */
  readonly language: string | null;
  /** Rules that apply here: the site's first, then that of the outlet whose story it shows. */
  readonly rules: readonly PageRule[];
  readonly vocabulary: Vocabulary;
  readonly names: MarkupPatterns;
  readonly shadow: ShadowAccessor;
  /** Trees this scan went through: the roots given and the shadow roots met below them. */
  readonly scopes: readonly Node[];
  /** Where the page's prose is, and which of it is the story. */
  readonly story: Pick<StoryMap, 'roots' | 'blocks' | 'contains' | 'holds' | 'share' | 'holdsHeadline' | 'alike'>;
  /** Text that a page's style draws before or after an element's content, folded; empty when none. */
  generatedText(element: Element): string;
  /** Puts something into the ledger that the reader should know; `source` is the detector when absent. */
  report(what: ProblemKind, detail: string, source?: string): void;
}

/** The folded text of an element's `::before` and `::after`, as the page's style has it. */
export function generatedText(document: Document, element: Element): string {
  const style = (part: string): string => {
    const content = document.defaultView?.getComputedStyle(element, part).content ?? '';
    // The computed value is `none`, `normal`, or quoted strings, with attr() already resolved by the browser.
    return [...content.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text.replace(/\\(.)/g, '$1')).join('');
  };
  return fold(`${style('::before')} ${style('::after')}`);
}
