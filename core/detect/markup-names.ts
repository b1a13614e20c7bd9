/**
 * Names that pages give to things in class, id and test attributes, as sources of regular expressions. They are data and
 * reach the page with the lexicons.
 */
export interface MarkupNames {
  /**
   * Advertising space. Whole tokens between separators, so that "header", "download" and "road" do not count; `ai-`
   * alone is left out on purpose.
   */
  readonly adSpace: string;
  /** What turns such a name round: the element has, or lacks, advertising rather than being it. */
  readonly notAdSpace: string;
  /** Boxes with a summary, in any case; these say that it is a box, not who wrote it. */
  readonly summaryBox: string;
}

/** Markup names ready for use. */
export type MarkupPatterns = { readonly [K in keyof MarkupNames]: RegExp };

/** Throws the browser's own error on a source that is no regular expression. */
export function compileNames({ adSpace, notAdSpace, summaryBox }: MarkupNames): MarkupPatterns {
  return {
    adSpace: new RegExp(adSpace),
    notAdSpace: new RegExp(notAdSpace),
    summaryBox: new RegExp(summaryBox, 'i'),
  };
}

/** The names an element bears. */
export const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''}`;
