/**
 * Names that pages give to things in class, id and test attributes, as sources of regular expressions. They are data and
 * reach the page with the lexicons.
 */
export interface MarkupNames {
  /** Attributes that label an element for a reader or are drawn as its text. */
  readonly labelAttribute: string;
  /** Attributes in which pages name their parts for themselves: tests, telemetry, advertising. */
  readonly namingAttribute: string;
  /**
   * Advertising space. Whole tokens between separators, so that "header", "download" and "road" do not count; `ai-`
   * alone is left out on purpose.
   */
  readonly adSpace: string;
  /** What turns such a name round: the element has, or lacks, advertising rather than being it. */
  readonly notAdSpace: string;
  /** Advertising space by a name that is hardly ever another thing's: it needs no label beside it. */
  readonly adUnit: string;
  /** Units of recommended and paid cards that networks fill, by the networks' own names. */
  readonly adCards: string;
  /** Hosts to which pages send their readers to share and follow: other sites, and no advertising. */
  readonly socialHost: string;
  /** Boxes with a summary, in any case; these say that it is a box, not who wrote it. */
  readonly summaryBox: string;
  /**
   * Machine-written summaries, in class, id, test and telemetry attributes. "ai-" alone is Ad Inserter's prefix, "summary"
   * and "takeaway" alone are human boxes as often, and `ai-disclaimer` is a footer link.
   */
  readonly aiSummary: string;
  /** What turns such a name round, in any case: a content system makes names of a story's own topics. */
  readonly notAiSummary: string;
  /** Boxes of vendors in which a reader may ask a machine about the story. */
  readonly aiAsk: string;
  /** Boxes that ask the reader to subscribe, follow, or prefer the outlet. */
  readonly requestBox: string;
  /** Among them, links and buttons that add an outlet to a search engine's preferred sources. */
  readonly preferredSource: string;
  /** Types in JSON-LD by which a page declares that it is news. */
  readonly newsType: string;
  /** Types by which it declares that it is a text of another kind. */
  readonly textType: string;
  /** Parts of the addresses of guides and blogs. */
  readonly guideAddress: string;
  /** Where pages name the outlet of a story, in any case. */
  readonly provider: string;
  /** Text that is there for screen readers alone. */
  readonly unseen: string;
}

/** Markup names ready for use. */
export type MarkupPatterns = { readonly [K in keyof MarkupNames]: RegExp };

/** Names in which capitals say nothing. The others tell words within a name apart by them. */
const CASELESS: readonly string[] = ['summaryBox', 'notAiSummary', 'provider'] satisfies (keyof MarkupNames)[];

/** Throws the browser's own error on a source that is no regular expression. */
export function compileNames(names: MarkupNames): MarkupPatterns {
  const compiled = Object.entries(names).map(([name, source]) => [
    name,
    new RegExp(source, CASELESS.includes(name) ? 'i' : ''),
  ]);
  return Object.fromEntries(compiled) as MarkupPatterns;
}

/** The names an element bears. */
export const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''}`;
