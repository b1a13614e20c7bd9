import { composedParent } from './shadow';
import { fold } from './text';

/** Elements that stand in a line of text. What is not named here, custom elements too, is taken for a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose text is never shown. */
const UNSHOWN = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'head', 'datalist']);

/** Whether an element stands in a line of text, by its tag alone. */
export const isInline = (element: Element): boolean => INLINE.has(element.localName);

/** Whether an element's text is never shown, by its tag alone. */
export const isUnshown = (element: Element): boolean => UNSHOWN.has(element.localName);

/** The nearest block a node lies in, or the element itself when it is one. `null` outside the document. */
export function blockOf(node: Node): Element | null {
  let element = node.nodeType === 1 ? (node as Element) : composedParent(node);
  while (element !== null && isInline(element)) element = composedParent(element);
  return element;
}

/**
 * Folded text of a node without scripts, styles and frames, hidden elements included. Stops once it is longer than
 * `limit` characters, so that asking a whole page costs little.
 */
export function shownText(node: Node, limit = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (current: Node): boolean => {
    if (current.nodeType === 3) {
      const text = current.nodeValue ?? '';
      parts.push(text);
      length += text.trim().length;
      return length <= limit;
    }
    if (current.nodeType === 1) {
      if (isUnshown(current as Element)) return true;
      if (!isInline(current as Element)) parts.push(' ');
    }
    for (let child = current.firstChild; child !== null; child = child.nextSibling) {
      if (!visit(child)) return false;
    }
    if (current.nodeType === 1 && !isInline(current as Element)) parts.push(' ');
    return true;
  };
  visit(node);
  return fold(parts.join(''));
}

/** Whether a node shows no text at all. */
export const isBlank = (node: Node): boolean => shownText(node, 0) === '';

/**
 * The element that holds a text and nothing else that is shown on its line: outermost inline element, or the block when
 * the text is all it has. `null` when other text stands on the same line.
 */
export function lineElementOf(text: Text): Element | null {
  let node: Node = text;
  for (;;) {
    if (!isAloneOnLine(node)) return null;
    const parent = composedParent(node);
    if (parent === null) return null;
    if (!isInline(parent))
      return hasOtherText(parent, node) ? (node.nodeType === 1 ? (node as Element) : null) : parent;
    node = parent;
  }
}

/** The element that holds a text and nothing else that is shown, whatever stands beside it on the line. */
export function ownElementOf(text: Text): Element | null {
  const parent = composedParent(text);
  return parent === null || hasOtherText(parent, text) ? null : parent;
}

/** Whether an element's words are a link's: it lies in one, or holds one with words. */
export const isLinked = (element: Element): boolean =>
  element.closest('a[href]') !== null || [...element.querySelectorAll('a[href]')].some((link) => !isBlank(link));

/** The element that holds a text and nothing else, where all other text on its line is in links. */
export function elementBesideLinks(text: Text): Element | null {
  const own = ownElementOf(text);
  const parent = own?.parentElement ?? null;
  if (own === null || parent === null || !isInline(own)) return null;
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    const isLink = child.nodeType === 1 && (child as Element).localName === 'a';
    const isBlock = child.nodeType === 1 && !isInline(child as Element);
    if (child !== own && !isLink && !isBlock && !isBlank(child)) return null;
  }
  return own;
}

function isAloneOnLine(node: Node): boolean {
  for (let other = node.previousSibling; other !== null && !endsLine(other); other = other.previousSibling) {
    if (!isBlank(other)) return false;
  }
  for (let other = node.nextSibling; other !== null && !endsLine(other); other = other.nextSibling) {
    if (!isBlank(other)) return false;
  }
  return true;
}

const endsLine = (node: Node): boolean =>
  node.nodeType === 1 && !isInline(node as Element) && !isUnshown(node as Element);

function hasOtherText(parent: Element, node: Node): boolean {
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (child !== node && !isBlank(child)) return true;
  }
  return false;
}
