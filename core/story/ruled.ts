import { select } from '../page/selector';
import { composedContains } from '../page/shadow';
import type { StoryPage } from './page';

/** Share of the window's height from its top: a story that begins above that line is the one being read. */
const READING_LINE = 0.5;

/**
 * Live elements that the rules name as holding the story, best first: of several that one selector finds, as where a
 * portal stacks stories, the one the reader is at. Selectors that cannot be read are passed over here; scanning the page
 * reports them.
 */
export function ruledContainers(page: StoryPage): Element[] {
  const selectors = [...(page.site?.story ?? []), ...(page.outlet?.story ?? [])];
  return selectors.flatMap((selector) => {
    const found = find(page, selector).filter((element) => isStanding(element, page));
    const current = atReader(found, page);
    return current === null ? [] : [current];
  });
}

function find({ document, shadow }: StoryPage, selector: string): Element[] {
  try {
    return select(document, selector, shadow);
  } catch {
    return [];
  }
}

const isStanding = (element: Element, { taken }: StoryPage): boolean =>
  /\S/.test(element.textContent ?? '') && ![...taken].some((outer) => composedContains(outer, element));

/** The last one that begins above the middle of the window; the first where none does or nothing is rendered. */
function atReader(elements: readonly Element[], { viewport }: StoryPage): Element | null {
  const [first = null] = elements;
  if (viewport === undefined) return first;
  return elements.findLast((element) => viewport.top(element) <= viewport.height * READING_LINE) ?? first;
}
