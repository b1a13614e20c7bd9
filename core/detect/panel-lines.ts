import { isInline, isUnshown } from '../page/blocks';
import { composedParent } from '../page/shadow';
import { fold } from '../page/text';
import type { PageView } from './page-view';

/** Longest panel, in characters, with heading, disclosure and controls. */
const LENGTH = 2_200;

/** Longest text of a button that may belong to a panel whatever it says, in characters. */
const BUTTON_LENGTH = 60;

const LISTS = 'ul,ol,dl,[role="list"]';
const BUTTONS = 'button,summary,[role="button"]';
const TITLES = 'h2,h3,h4,h5,h6,summary';

/** Bullets that were typed instead of marked up; dashes are not among them, as speech begins with one in many languages. */
const BULLET = /^[•▪●◦‣▸►]\s*\S/;

/** What a line of text in a panel is. A `control` says what it does with a summary, a `button` could do anything. */
export type LineKind = 'heading' | 'control' | 'button' | 'badge' | 'disclosure' | 'item' | 'prose' | 'blank';

/** What an element's lines are. */
export interface Contents {
  readonly kinds: ReadonlySet<LineKind>;
  /** What its first line is; `null` when it has none. */
  readonly first: LineKind | null;
  readonly heading: string | null;
  /** Whether a button stands before all that could be the summary: it may be what makes one. */
  readonly asks: boolean;
  readonly length: number;
}

/** Says what is in an element, line by line; `null` when it is too long for a panel. */
export type ContentsReader = (element: Element) => Contents | null;

/** A reader that remembers what it read, for as long as the page stays as it is. */
export function contentsReader(page: PageView): ContentsReader {
  const known = new Map<Element, Contents | null>();
  return (element) => {
    let contents = known.get(element);
    if (contents === undefined) {
      contents = read(element, page);
      known.set(element, contents);
    }
    return contents;
  };
}

function read(element: Element, page: PageView): Contents | null {
  const kinds = new Set<LineKind>();
  let first: LineKind | null = null;
  let heading: string | null = null;
  let asks = false;
  let length = 0;
  for (const line of linesOf(
    element,
    placeOf((selector) => element.closest(selector) !== null),
  )) {
    length += line.text.length;
    if (length > LENGTH) return null;
    const kind = lineKind(line, page);
    if (kind === 'blank') continue;
    if (kind === 'heading' || (line.inTitle && (kind === 'disclosure' || kind === 'badge'))) heading ??= line.text;
    asks ||= (kind === 'control' || kind === 'button') && !hasBody({ kinds });
    first ??= kind;
    kinds.add(kind);
  }
  return { kinds, first, heading, asks, length };
}

/** Where a line stands. */
interface Place {
  readonly inList: boolean;
  readonly inButton: boolean;
  readonly inTitle: boolean;
}

interface Line extends Place {
  readonly text: string;
}

const placeOf = (is: (selector: string) => boolean): Place => ({
  inList: is(LISTS),
  inButton: is(BUTTONS),
  inTitle: is(TITLES),
});

function lineKind({ text, inList, inButton }: Line, { vocabulary }: PageView): LineKind {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'blank';
  const groups = vocabulary.labels(text).map(({ group }) => group);
  if (groups.includes('ai-heading')) return 'heading';
  if (groups.includes('ai-badge')) return 'badge';
  if (groups.includes('ai-control')) return 'control';
  const about = vocabulary.ai.mayName(text) ? vocabulary.ai.statement(text)?.about : null;
  if (about === 'here' || about === 'elsewhere') return 'disclosure';
  if (about === 'badge') return 'badge';
  if (inButton && text.length <= BUTTON_LENGTH) return 'button';
  return inList || BULLET.test(text) ? 'item' : 'prose';
}

/** The lines of text in an element: runs of text and inline elements between blocks. */
function* linesOf(element: Element, place: Place): Generator<Line> {
  let line = '';
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) line += child.nodeValue ?? '';
    if (child.nodeType !== 1) continue;
    const inner = child as Element;
    if (isUnshown(inner) || inner.localName === 'svg') continue;
    if (isInline(inner) && !holdsBlock(inner)) {
      line += inner.textContent ?? '';
      continue;
    }
    if (fold(line) !== '') yield { ...place, text: fold(line) };
    line = '';
    const own = placeOf((selector) => inner.matches(selector));
    yield* linesOf(inner, {
      inList: place.inList || own.inList,
      inButton: place.inButton || own.inButton,
      inTitle: place.inTitle || own.inTitle,
    });
  }
  if (fold(line) !== '') yield { ...place, text: fold(line) };
}

function holdsBlock(element: Element): boolean {
  for (const child of element.children) {
    if (!isInline(child) || holdsBlock(child)) return true;
  }
  return false;
}

/** The line a text stands in: with the inline elements and texts beside it, across comments. */
export function lineAround(text: Text): string {
  let node: Node = text;
  for (let parent = composedParent(node); parent !== null && isInline(parent); parent = composedParent(node))
    node = parent;
  let line = node.textContent ?? '';
  for (let other = node.previousSibling; other !== null && !endsLine(other); other = other.previousSibling) {
    line = wordsIn(other) + line;
  }
  for (let other = node.nextSibling; other !== null && !endsLine(other); other = other.nextSibling)
    line += wordsIn(other);
  return fold(line);
}

const endsLine = (node: Node): boolean => node.nodeType === 1 && !isInline(node as Element);

// 8: a comment, whose text is no part of the page's.
const wordsIn = (node: Node): string => (node.nodeType === 8 ? '' : (node.textContent ?? ''));

const isFurniture = ({ kinds }: Pick<Contents, 'kinds'>): boolean => !kinds.has('item') && !kinds.has('prose');

/** Whether a panel has what it is a summary in. */
export const hasBody = (contents: Pick<Contents, 'kinds'>): boolean => !isFurniture(contents);
