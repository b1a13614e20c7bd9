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

/** The headings of first rank outside navigation, in document order; those of second rank when there is none. */
export function mainHeadings(document: Document): Heading[] {
  for (const selector of ['h1, [role="heading"][aria-level="1"]', '[itemprop~="headline"]', 'h2']) {
    const headings = [...document.querySelectorAll(selector)]
      .filter((element) => element.closest(NOT_STORY) === null)
      .map((element) => ({ element, text: shownText(element) }))
      .filter(({ text }) => text !== '' && text.length < 400);
    if (headings.length > 0) return headings;
  }
  return [];
}
