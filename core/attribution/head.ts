import type { PlaceOf } from './place';
import { clean } from './text';

/** A text of the page and the element it stands in. */
export interface ShownText {
  readonly text: string;
  readonly element: Element;
}

const HIDDEN = 'script, style, noscript, template';
/** How many texts behind the headline are looked at. */
const MOST_TEXTS = 150;

/** The texts between the headline and the running text, in document order. */
export function textsBehind(document: Document, headline: Element, placeOf: PlaceOf): ShownText[] {
  const texts: ShownText[] = [];
  // 4 is NodeFilter.SHOW_TEXT.
  const walker = document.createTreeWalker(document.body, 4);
  walker.currentNode = headline;
  for (let node = walker.nextNode(); node !== null && texts.length < MOST_TEXTS; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = clean(node.nodeValue ?? '');
    if (element === null || text === '' || headline.contains(element) || element.closest(HIDDEN) !== null) continue;
    if (placeOf(element) !== 'head') break;
    texts.push({ text, element });
  }
  return texts;
}

/** How many texts before the headline are looked at. */
const MOST_BEFORE = 12;

/** The texts right before the headline, nearest first. */
export function textsBefore(document: Document, headline: Element): ShownText[] {
  const texts: ShownText[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  walker.currentNode = headline;
  for (let node = walker.previousNode(); node !== null && texts.length < MOST_BEFORE; node = walker.previousNode()) {
    const element = node.parentElement;
    const text = clean(node.nodeValue ?? '');
    if (element !== null && text !== '' && element.closest(HIDDEN) === null) texts.push({ text, element });
  }
  return texts;
}

/** The end of the text right before an element, in the same block of the page: what leads over to it. */
export function textBefore(element: Element): string {
  let current: Element | null = element;
  for (let steps = 0; current !== null && steps < 4; steps++, current = current.parentElement) {
    for (let node = current.previousSibling; node !== null; node = node.previousSibling) {
      const text = node.nodeType === 8 ? '' : clean(node.textContent ?? '');
      if (text !== '') return text.slice(-60);
    }
  }
  return '';
}
