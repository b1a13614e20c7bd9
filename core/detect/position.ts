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
    // 2: the block stands before the element.
    if ((element.compareDocumentPosition(block) & 2) !== 0) before++;
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
  if (article === null || !page.story.holdsHeadline(article)) article = root;
  const around = composedParent(article);
  return around === null || around.localName === 'body' || around.localName === 'html' ? article : around;
}
