/**
 * The lists of the lexicons that match the whole text of a block. `rule` holds the texts of the outlet rules at hand.
 */
export type LabelGroup =
  | 'rule'
  | 'ad-sure'
  | 'ad-ambiguous'
  | 'ad-line'
  | 'sponsored'
  | 'ai-heading'
  | 'ai-badge'
  | 'ai-control'
  | 'prompt'
  | 'leftover'
  | 'leftover-at-end'
  | 'related';

/** What a detector wants the walk to collect. Nothing else reaches it. */
export interface Wants {
  /** Blocks whose whole text is an entry of these lists. */
  readonly labels?: readonly LabelGroup[];
  /** Elements with a label in `aria-label`, `title` or a data attribute that the page's own style draws as text. */
  readonly labelAttributes?: readonly LabelGroup[];
  /** Blocks of text that speak of AI, in any known language, up to `DISCLOSURE_LENGTH` characters. */
  readonly aiTexts?: boolean;
  /** Elements by a pattern on their class, their id, or a naming attribute, which is given as `data-testid="value"`. */
  readonly hooks?: readonly Hook[];
  /** Links by a part of their address. */
  readonly links?: readonly LinkHook[];
  /** Elements by a selector, for data that stands where the walk does not go; they come as hooks. */
  readonly data?: readonly { readonly name: string; readonly selector: string }[];
  /** Texts that say again what the text or picture before them said. */
  readonly echoes?: boolean;
}

/**
 * A pattern, or which of the markup names it is, with a name to show in reasons. Patterns bear no flags, so that they can be
 * joined into one.
 */
export interface Hook {
  readonly name: string;
  readonly pattern: RegExp | 'aiSummary' | 'aiAsk' | 'adUnit' | 'adCards' | 'requestBox' | 'preferredSource';
}

/** A part of a link's address, with a name to show in reasons. */
export interface LinkHook {
  readonly name: string;
  readonly part: string;
}

/** A whole text found in a list. */
export interface LabelHit {
  readonly group: LabelGroup;
  /** Element that holds the text and shows no other. */
  readonly element: Element;
  /** The text as the page has it, folded. */
  readonly text: string;
  /** Attribute it was read from; `null` for visible text. */
  readonly attribute: string | null;
  /** Language of the lexicon it is from. */
  readonly language: string;
  /** How many texts and pictures stand before it: labels with nothing between them have successive numbers. */
  readonly place: number;
}

/** A hook met on an element. */
export interface HookHit {
  readonly name: string;
  readonly element: Element;
  /** Class, id, data attribute or address the pattern was found in. */
  readonly value: string;
}

/**
 * A text that equals the text right before it, the alternative text of the picture right before it, or the headline; or one
 * that says the same twice, and is both `first` and `second`.
 */
export interface Echo {
  /** A text, a picture, or a headline. */
  readonly first: Text | Element;
  readonly second: Text;
  /** What is said twice, folded. */
  readonly text: string;
}

/** What one walk collected for one detector, each list in document order of the roots walked. */
export interface Candidates {
  readonly labels: readonly LabelHit[];
  readonly aiTexts: readonly Text[];
  readonly hooks: readonly HookHit[];
  readonly links: readonly HookHit[];
  readonly echoes: readonly Echo[];
}
