import { type Box, linesOf } from './geometry';

/** Where there are words of the page, line by line. */
export interface WordsAround {
  /** In what is marked: its first and last lines. */
  readonly inside: readonly Box[];
  /** Right before and behind each of its parts. */
  readonly outside: readonly Box[];
}

/** Most pieces of text that are looked at in each direction. */
const MOST = 16;

/** Most parts of one finding that are looked at. */
const MOST_PARTS = 6;

/** Lines are higher than the letters in them by about so much, above and below. */
const BLANK = 2;

/** Smaller things show no words: labels for those who listen. In CSS pixels. */
const SMALL = 2;

/** Boxes of the words in and around these elements, relative to `origin`. */
export function wordsAround(elements: readonly Element[], origin: Box): WordsAround {
  const inside = new Set<Node>();
  const outside = new Set<Node>();
  for (const element of elements.slice(0, MOST_PARTS)) {
    const root = element.getRootNode();
    const last = lastIn(element);
    for (const text of textsFrom(element, element, 'nextNode')) inside.add(text);
    for (const text of textsFrom(element, last, 'previousNode')) inside.add(text);
    for (const text of textsFrom(root, element, 'previousNode')) outside.add(text);
    for (const text of textsFrom(root, last, 'nextNode')) outside.add(text);
  }
  const isOutside = (text: Node): boolean => !elements.some((element) => element.contains(text));
  const boxesOf = (texts: readonly Node[]): Box[] => texts.flatMap((text) => lineBoxes(text, origin));
  return { inside: boxesOf([...inside]), outside: boxesOf([...outside].filter(isOutside)) };
}

function textsFrom(root: Node, from: Node, way: 'nextNode' | 'previousNode'): Node[] {
  const document = from.ownerDocument;
  if (document === null) return [];
  const walker = document.createTreeWalker(root, 4 /* SHOW_TEXT */);
  walker.currentNode = from;
  const found: Node[] = from.nodeType === 3 && from.nodeValue?.trim() ? [from] : [];
  for (let node = walker[way](); node !== null && found.length < MOST; node = walker[way]()) {
    if (node.nodeValue?.trim()) found.push(node);
  }
  return found;
}

function lastIn(element: Element): Node {
  let at: Node = element;
  while (at.lastChild !== null) at = at.lastChild;
  return at;
}

function lineBoxes(text: Node, origin: Box): Box[] {
  const holder = text.parentElement;
  if (holder?.checkVisibility?.({ checkOpacity: true, checkVisibilityCSS: true }) === false) return [];
  const { width = 0, height = 0 } = holder?.getBoundingClientRect() ?? {};
  const range = text.ownerDocument?.createRange();
  if (range === undefined || ((width < SMALL || height < SMALL) && holder?.getClientRects().length === 1)) return [];
  range.selectNodeContents(text);
  return linesOf(range, origin).map((line) => ({ ...line, top: line.top + BLANK, bottom: line.bottom - BLANK }));
}
