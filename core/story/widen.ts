import { isTelling, shapeOf, storyShapes } from './shapes';
import type { Measure } from './stats';

/** Share of the paragraphs of the story's shape from which an element holds them all. */
const NEARLY_ALL = 0.95;
/** Parts of a page that hold no story. */
const BESIDE = 'footer, aside, header, nav, [class*="footer" i], [id*="footer" i], [class*="sidebar" i]';
/** Share of them from which an `article` is a story of its own. */
const OWN_STORY = 0.25;

/**
 * The element that holds a story which the page lays out in several containers, given one of them: the narrowest around
 * it with nearly all paragraphs of the same shape, but never one that holds a second story.
 */
export function widen(element: Element, body: Element, stats: Measure): Element {
  const shapes = new Set([...storyShapes(element, stats)].filter(isTelling));
  if (shapes.size === 0) return element;
  const weights = weigh(body, shapes, stats);
  const enough = (weights.get(body) ?? 0) * NEARLY_ALL;
  let wide: Element | null = element;
  while (wide !== null && (weights.get(wide) ?? 0) < enough) wide = wide === body ? null : wide.parentElement;
  if (wide === null || wide === element) return element;
  return holdsSecondStory(wide, element, weights, enough) ? element : wide;
}

/** Running text in paragraphs of some shapes, below each element. */
function weigh(body: Element, shapes: ReadonlySet<string>, stats: Measure): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const paragraph of body.getElementsByTagName('p')) {
    const { prose } = stats(paragraph);
    if (prose === 0 || !shapes.has(shapeOf(paragraph)) || paragraph.closest(BESIDE) !== null) continue;
    for (let up: Element | null = paragraph; up !== null; up = up === body ? null : up.parentElement) {
      weights.set(up, (weights.get(up) ?? 0) + prose);
    }
  }
  return weights;
}

function holdsSecondStory(
  wide: Element,
  inner: Element,
  weights: ReadonlyMap<Element, number>,
  enough: number,
): boolean {
  const headlines = [...wide.getElementsByTagName('h1')].filter((heading) => /\S/.test(heading.textContent ?? ''));
  if (headlines.length > 1) return true;
  return [...wide.getElementsByTagName('article')].some(
    (article) =>
      !article.contains(inner) && !inner.contains(article) && (weights.get(article) ?? 0) > enough * OWN_STORY,
  );
}
