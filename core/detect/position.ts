import { isBlank } from '../page/blocks';
import { isBefore } from '../page/order';
import { composedContains, composedParent } from '../page/shadow';
import type { PageView } from './page-view';

/** How many of a story's paragraphs may stand before something that is still at its top. */
const TOP = 2;

/** How many may stand after something that is already at its end: a note on the author. */
const END = 1;

/** Where an element stands in relation to the story's paragraphs. */
export type Position = 'outside' | 'top' | 'middle' | 'end';

/**
 * Where an element stands in the story that holds it; its own paragraphs do not count. `outside` when no story holds it.
 */
export function positionOf(element: Element, page: PageView): Position {
  const root = page.story.roots.find((story) => composedContains(story, element));
  if (root === undefined) return 'outside';
  let before = 0;
  let after = 0;
  for (const block of page.story.blocks) {
    if (composedContains(element, block) || block.contains(element) || !composedContains(root, block)) continue;
    if (isBefore(block, element)) before++;
    else after++;
    if (before > TOP && after > END) return 'middle';
  }
  return before <= TOP ? 'top' : 'end';
}

/** How far above a story's paragraphs its headline is looked for. */
const STEPS = 9;

/** Whether an element is part of an article: in what holds its paragraphs and its headline, or right beside that. */
export function isByStory(element: Element, page: PageView): boolean {
  return page.story.roots.some((root) => composedContains(articleAround(root, page), element));
}

/** The element around the smallest one that holds a story's paragraphs and its headline. */
function articleAround(root: Element, page: PageView): Element {
  let article: Element | null = root;
  for (let step = 0; step < STEPS && article !== null && !page.story.holdsHeadline(article); step++) {
    article = composedParent(article);
  }
  if (article === null || !page.story.holdsHeadline(article)) article = root.closest('article') ?? root;
  const around = composedParent(article);
  return around === null || around.matches('html,body') ? article : around;
}

const ELSEWHERE = 'nav,figcaption,blockquote,pre,code,table,[role="navigation"],[role="contentinfo"],[role="search"]';

/** Whether words are a menu's, the site footer's (an article's own does not count), a caption's, a table's or somebody's. */
export function isElsewhere(element: Element): boolean {
  const footer = element.closest('footer');
  return element.closest(ELSEWHERE) !== null || (footer !== null && footer.closest('article') === null);
}

const HEADING = 'h2,h3,h4,h5,h6';

/** Whether an element stands in a heading with something below it: a subheading of the story, or a section's. */
export function isHeadingOfMore(element: Element): boolean {
  let next = element.closest(HEADING)?.nextElementSibling ?? null;
  while (next !== null && isBlank(next)) next = next.nextElementSibling;
  return next !== null;
}

/** How far above a paragraph something beside it may stand: in an article, and where no article holds both. */
const IN_ARTICLE = 3;
const BESIDE = 2;

/** How many places apart from its paragraph; empty ones for advertising count. */
const APART = 6;

/** Whether an element stands among a story's paragraphs, or right before the first or after the last of them. */
export const isAmongParagraphs = (element: Element, page: PageView): boolean =>
  page.story.blocks.some((block) => isNear(element, block));

function isNear(element: Element, block: Element): boolean {
  const article = block.closest('article');
  if (article?.contains(element) === false || element.contains(block)) return false;
  let inner = block;
  for (let step = article === null ? BESIDE : IN_ARTICLE; step > 0; step--) {
    const parent = inner.parentElement;
    if (parent === null || inner.contains(element)) return false;
    if (parent.contains(element)) return apart(parent, inner, element) <= APART;
    inner = parent;
  }
  return false;
}

/** How many places apart two elements stand among the children of what holds both. */
function apart(parent: Element, one: Element, other: Element): number {
  const place = (element: Element): number => [...parent.children].findIndex((child) => child.contains(element));
  return Math.abs(place(one) - place(other));
}
