import type { ElementContent, Root, RootContent } from 'hast';

/** A heading of the story. */
export interface Heading {
  /** From 2, as the headline is the first. */
  readonly level: number;
  readonly text: string;
}

/** How many headings a table of contents is worth having for. */
const FEWEST = 3;
/** From how many words on a story is long. */
const LONG = 400;

/** What a long story's table of contents lists, in order; empty for others. */
export function contentsOf({ body, words }: { readonly body: Root; readonly words: number }): Heading[] {
  const headings = headingsIn(body);
  return words < LONG || headings.length < FEWEST ? [] : headings;
}

/** The elements such a table leads to, in the same order, within the element the story is shown in. */
export function headingElements(story: ParentNode): HTMLElement[] {
  return [...story.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6')].filter(hasWords);
}

/**
 * The smallest blocks of the story with words in them, in order, as far as they are read aloud: not the captions of its
 * pictures, not code, not tables.
 */
export function spokenElements(story: ParentNode): HTMLElement[] {
  return [...story.querySelectorAll<HTMLElement>(SPOKEN)].filter(
    (element) => hasWords(element) && element.closest(UNSPOKEN) === null && element.querySelector(SPOKEN) === null,
  );
}

const SPOKEN = 'p, h2, h3, h4, h5, h6, li, dt, dd, blockquote';
const UNSPOKEN = 'figcaption, pre, table';

const hasWords = (element: Element): boolean => (element.textContent ?? '').trim() !== '';

function headingsIn(node: Root | RootContent | ElementContent): Heading[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  const level = node.type === 'element' ? /^h([1-6])$/.exec(node.tagName)?.[1] : undefined;
  if (level === undefined) return node.children.flatMap(headingsIn);
  const text = textOf(node).replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [{ level: Math.max(2, Number(level)), text }];
}

function textOf(node: Root | RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
