/** What is known of a page: the hand-checked truth. Only `source` is always there. */
export interface Truth {
  /** Collection the page comes from. */
  source: string;
  title?: string;
  authors?: string[];
  /** Date, with time and zone when they are known. */
  published?: string;
  /** The story's running text, as one text or as paragraphs. */
  text?: string;
  paragraphs?: string[];
  /** Opening lines that may stand in the text and need not. */
  standfirst?: string[];
  /** Snippets that must, and that must not, be in the text. */
  with?: string[];
  without?: string[];
  /** How many advertising labels the saved page holds: exact text nodes outside links. */
  labels?: number;
  /** Snippets of AI panels, and of boxes that look like one. */
  ai?: string[];
  notAi?: string[];
  outlet?: string;
  syndicator?: string;
  originalUrl?: string;
}

/** The paragraphs of the true text; empty when there is none. */
export function paragraphsOf({ paragraphs, text }: Truth): string[] {
  const all = paragraphs ?? text?.split('\n') ?? [];
  return all.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
}

/** The true text; `null` when there is none. */
export function textOf(truth: Truth): string | null {
  return truth.paragraphs?.join('\n') ?? truth.text ?? null;
}
