import { composedParent } from '../page/shadow';

/**
 * Where an element stands: above the headline, in the head between the headline and the running text, inside the story,
 * below it, or apart from it all.
 */
export type Place = 'above' | 'head' | 'story' | 'below' | 'apart';

/** Tells the place of elements. */
export type PlaceOf = (element: Element) => Place;

/** Shortest text of a paragraph that is running text. */
const PARAGRAPH = 100;
/** How many steps up from the headline or the story what stands above or below may lie. */
const NEAR = 5;
/** The same where no headline was found and the story alone is the landmark. */
const NEAR_STORY = 8;

/**
 * A teller of places for a story. The head ends with the second paragraph: a byline often stands below the standfirst,
 * which looks like the first one.
 */
export function placesAround(headline: Element | null, story: Element | null): PlaceOf {
  const paragraphs = [...(story?.querySelectorAll('p') ?? [])].filter(
    (element) => (element.textContent ?? '').length >= PARAGRAPH && (headline === null || isBefore(headline, element)),
  );
  // Standfirsts often stand there twice, for wide and for narrow screens.
  const second = paragraphs.find(({ textContent }) => textContent?.trim() !== paragraphs[0]?.textContent?.trim());
  const root = (headline ?? story)?.getRootNode();
  // Portals set headline and story into shadow roots of their own: nothing stands before the one and after the other.
  const beside = story?.getRootNode() === root ? story : null;
  const opening = second ?? paragraphs[0] ?? beside;
  const closing = paragraphs.at(-1) ?? beside;
  return (element) => {
    if (element.getRootNode() !== root) return 'apart';
    if (headline !== null && isBefore(element, headline))
      return distance(headline, element) <= NEAR ? 'above' : 'apart';
    if (opening === null || closing === null) {
      return headline !== null && distance(headline, element) <= NEAR ? 'head' : 'apart';
    }
    if (isBefore(element, opening)) {
      return headline !== null || distance(opening, element) <= NEAR_STORY ? 'head' : 'apart';
    }
    if (isBefore(element, closing) || closing.contains(element)) return 'story';
    return distance(closing, element) <= NEAR ? 'below' : 'apart';
  };
}

/** The element or the nearest around it that fits a selector, the search ending where the headline is held, too. */
export function closestApart(element: Element, selector: string, headline: Element | null): Element | null {
  for (let current: Element | null = element; current !== null; current = composedParent(current)) {
    // What holds both is the page's frame; its classes say nothing of the element.
    if ((headline !== null && current.contains(headline)) || current.localName === 'body') return null;
    if (current.matches(selector)) return current;
  }
  return null;
}

/** Whether the first element starts before the second in document order, holding it included. */
export function isBefore(first: Element, second: Element): boolean {
  // 1 is DOCUMENT_POSITION_DISCONNECTED (they lie in different shadow roots), 4 is DOCUMENT_POSITION_FOLLOWING.
  return (first.compareDocumentPosition(second) & 5) === 4;
}

/** How many steps up from `from`, out of shadow roots, what first also holds `other` lies; very many when nothing does. */
export function distance(from: Element, other: Element): number {
  let steps = 0;
  for (let current: Node | null = from; current !== null; current = parentOf(current)) {
    if (current.contains(other)) return steps;
    steps++;
  }
  return Number.MAX_SAFE_INTEGER;
}

/** 11 is a document fragment: a shadow root goes on at its host. */
const parentOf = (node: Node): Node | null =>
  node.nodeType === 11 && 'host' in node ? (node as ShadowRoot).host : node.parentNode;
