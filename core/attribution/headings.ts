import { clean } from './text';

/** A heading of the page that may be the headline. */
export interface Heading {
  readonly element: Element;
  readonly text: string;
}

const NOT_STORY = 'nav, footer, aside, [role="navigation"], [aria-hidden="true"], template, noscript, dialog';
const DECOR = 'style, script, svg, button, time, template, noscript, sup';

/** Text of an element without what is only furniture in a heading, such as buttons. */
export function shownText(element: Element): string {
  if (element.querySelector(DECOR) === null) return clean(element.textContent ?? '');
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    else if (node.nodeType === 1 && !(node as Element).matches(DECOR))
      for (const child of node.childNodes) visit(child);
  };
  visit(element);
  return clean(parts.join(''));
}

/** What may be the headline, rank by rank: pages without a first heading set it in a lower one, or in none. */
export const HEADING_RANKS = [
  'h1, [role="heading"][aria-level="1"], [itemprop~="headline"]',
  'h2',
  'h3, [class*="headline" i], [class*="title" i]',
] as const;

/** The headings of one rank outside navigation, in document order. */
export function headingsOf(document: Document, rank: (typeof HEADING_RANKS)[number]): Heading[] {
  return [...document.querySelectorAll(rank)]
    .filter((element) => element.closest(NOT_STORY) === null)
    .map((element) => ({ element, text: shownText(element) }))
    .filter(({ text }) => text !== '' && text.length < 400);
}
