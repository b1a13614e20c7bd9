import { isInline, isUnshown } from '../page/blocks';
import { fold } from '../page/text';
import { namesOf } from './markup-names';
import type { PageView } from './page-view';

/** Longest panel, in characters, with heading, disclosure and controls. */
const LENGTH = 2_200;

/** Most of a page's prose that a panel may be. */
const SHARE = 0.45;

/** How far up from an anchor its panel may reach. */
const STEPS = 9;

/** How many elements beside an anchor are looked at when nothing but the anchor is its panel. */
const BESIDE = 14;

const LISTS = 'ul,ol,dl,[role="list"]';

/** Never part of a panel. */
const NO_PANEL = new Set(['html', 'body', 'main', 'h1', 'header', 'footer', 'nav', 'figure', 'blockquote']);

/** What a line of text in a panel is. */
export type LineKind = 'heading' | 'control' | 'badge' | 'disclosure' | 'item' | 'prose' | 'blank';

/** What an element's lines are. */
export interface Contents {
  readonly kinds: ReadonlySet<LineKind>;
  readonly heading: string | null;
  readonly length: number;
}

/** A summary panel: its elements and what is in them. */
export interface Panel {
  readonly elements: Element[];
  readonly contents: Contents;
}

/** What one text in a panel is, by its words and by whether it stands in a list. */
export function lineKindOf(text: string, inList: boolean, page: PageView): LineKind {
  if (text === '' || !/[\p{L}\p{N}]/u.test(text)) return 'blank';
  const groups = page.vocabulary.labels(text).map(({ group }) => group);
  if (groups.includes('ai-heading')) return 'heading';
  if (groups.includes('ai-badge')) return 'badge';
  if (groups.includes('ai-control')) return 'control';
  if (page.vocabulary.ai.mayName(text) && page.vocabulary.ai.statement(text)?.about === 'here') return 'disclosure';
  return inList ? 'item' : 'prose';
}

/** What is in an element, line by line; `null` when it is too long for a panel. */
export function contentsOf(element: Element, page: PageView): Contents | null {
  const kinds = new Set<LineKind>();
  let heading: string | null = null;
  let length = 0;
  for (const { text, inList } of linesOf(element)) {
    length += text.length;
    if (length > LENGTH) return null;
    const kind = lineKindOf(text, inList, page);
    if (kind === 'heading') heading ??= text;
    kinds.add(kind);
  }
  return { kinds, heading, length };
}

/** The lines of text in an element: runs of text and inline elements between blocks. */
export function* linesOf(
  element: Element,
  inList = element.closest(LISTS) !== null,
): Generator<{ text: string; inList: boolean }> {
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
    if (fold(line) !== '') yield { text: fold(line), inList };
    line = '';
    yield* linesOf(inner, inList || inner.matches(LISTS));
  }
  if (fold(line) !== '') yield { text: fold(line), inList };
}

function holdsBlock(element: Element): boolean {
  for (const child of element.children) {
    if (!isInline(child) || holdsBlock(child)) return true;
  }
  return false;
}

const isFurniture = (contents: Contents): boolean => !contents.kinds.has('item') && !contents.kinds.has('prose');

/** Whether a panel has what it is a summary in. */
export const hasBody = (contents: Contents): boolean => !isFurniture(contents);

/** Whether markup calls the element a box for a summary. */
export const isSummaryBox = (element: Element, { names }: PageView): boolean =>
  element.localName === 'aside' || element.localName === 'details' || names.summaryBox.test(namesOf(element));

/**
 * The panel around an anchor (a disclosure, a badge, a hook): grows from it as long as what comes in is furniture, a list, or
 * text that stands between the panel's heading and its disclosure. A paragraph after the anchor comes in only where
 * markup calls the whole a summary box, because a button without its bullets is followed by the story itself.
 */
export function panelAround(anchor: Element, page: PageView): Panel | null {
  const first = contentsOf(anchor, page);
  if (first === null || !mayBePanel(anchor, page)) return null;
  let place = anchor;
  let contents = first;
  for (let step = 0; step < STEPS; step++) {
    const parent = place.parentElement;
    if (parent === null || !mayBePanel(parent, page)) break;
    const wider = contentsOf(parent, page);
    if (wider === null || !mayGrow(place, contents, parent, wider, page)) break;
    place = parent;
    contents = wider;
  }
  return hasBody(contents) ? { elements: [place], contents } : withSiblings(place, contents, page);
}

const mayBePanel = (element: Element, page: PageView): boolean =>
  !NO_PANEL.has(element.localName) && element.querySelector('h1') === null && page.story.share(element) <= SHARE;

function mayGrow(place: Element, now: Contents, parent: Element, wider: Contents, page: PageView): boolean {
  const added = [...parent.children].filter((child) => child !== place);
  if (added.some(holdsMedia)) return false;
  const kinds = new Set(added.flatMap((child) => [...(contentsOf(child, page)?.kinds ?? (['prose'] as const))]));
  if (kinds.has('item') && hasBody(now)) return false;
  if (!kinds.has('prose')) return true;
  if (hasBody(now)) return false;
  if (isSummaryBox(parent, page) && wider.heading !== null) return true;
  return wider.heading !== null && added.every((child) => isBefore(child, place) || !isProse(child, page));
}

/** Pictures and the like are the story's, or an ad's; small icons may be a panel's. */
function holdsMedia(element: Element): boolean {
  if (element.matches(MEDIA) || element.querySelector(MEDIA) !== null) return true;
  const pictures = element.localName === 'img' ? [element] : [...element.querySelectorAll('img')];
  return pictures.some((picture) => {
    const width = Number(picture.getAttribute('width') ?? Number.NaN);
    return (
      !(width <= 64) && !/icon|spark|star|\.svg/i.test(`${picture.className} ${picture.getAttribute('src') ?? ''}`)
    );
  });
}

const MEDIA = 'picture,video,audio,figure,iframe,ins,form,table,h1';

const isProse = (element: Element, page: PageView): boolean => contentsOf(element, page)?.kinds.has('prose') ?? true;

// 4: `other` stands after `element`.
const isBefore = (element: Element, other: Element): boolean => (element.compareDocumentPosition(other) & 4) !== 0;

/** Heading, list and furniture right before and after an anchor that has no box of its own. */
function withSiblings(anchor: Element, contents: Contents, page: PageView): Panel {
  const before = run(anchor, 'previousElementSibling', page);
  const after = run(anchor, 'nextElementSibling', page);
  const kinds = new Set(contents.kinds);
  let heading = contents.heading;
  const add = (part: Contents): void => {
    for (const kind of part.kinds) kinds.add(kind);
    heading ??= part.heading;
  };
  // Text before the disclosure belongs to it only from a heading on.
  const start = before.findIndex(({ part }) => part.heading !== null);
  const taken = start >= 0 ? before.slice(0, start + 1) : before.filter(({ part }, at) => at === 0 && isList(part));
  const followers: typeof after = [];
  let hasList = taken.some(({ part }) => hasBody(part));
  for (const next of after) {
    if (next.part.kinds.has('prose') || (hasList && hasBody(next.part))) break;
    hasList ||= hasBody(next.part);
    followers.push(next);
  }
  for (const { part } of [...taken, ...followers]) add(part);
  const elements = [
    ...taken.map(({ element }) => element).reverse(),
    anchor,
    ...followers.map(({ element }) => element),
  ];
  return { elements, contents: { kinds, heading, length: contents.length } };
}

const isList = (part: Contents): boolean => part.kinds.has('item') && !part.kinds.has('prose');

/** Neighbours of an element that could be parts of its panel, nearest first. */
function run(from: Element, step: 'previousElementSibling' | 'nextElementSibling', page: PageView) {
  const found: { element: Element; part: Contents }[] = [];
  let length = 0;
  for (let element = from[step]; element !== null && found.length < BESIDE; element = element[step]) {
    if (isUnshown(element)) continue;
    const part = mayBePanel(element, page) ? contentsOf(element, page) : null;
    if (part === null || part.kinds.size === 0) break;
    length += part.length;
    if (length > LENGTH) break;
    found.push({ element, part });
  }
  return found;
}
