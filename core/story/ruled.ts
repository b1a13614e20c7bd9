import { select } from '../page/selector';
import { composedContains } from '../page/shadow';
import type { StoryPage } from './page';

/** Share of the window's height from its top: a story that begins above that line is the one being read. */
const READING_LINE = 0.5;

/**
 * Live elements that the rules name as holding the story, best first: of several that one selector finds, as where a
 * portal stacks stories, the one the reader is at. Selectors that cannot be read are passed over here; scanning the page
 * reports them.
 *
 * @param roots the document and the shadow roots on the page: portals nest theirs many deep
 */
export function ruledContainers(page: StoryPage, roots: readonly ParentNode[]): Element[] {
  const selectors = [...(page.site?.story ?? []), ...(page.outlet?.story ?? [])];
  return selectors.flatMap((selector) => {
    const found = find(page, selector, roots).filter((element) => isStanding(element, page));
    const current = atReader(found, page);
    return current === null ? [] : [current];
  });
}

function find({ shadow }: StoryPage, selector: string, roots: readonly ParentNode[]): Element[] {
  try {
    return roots.flatMap((root) => select(root, selector, shadow));
  } catch {
    return [];
  }
}

const isStanding = (element: Element, { taken }: StoryPage): boolean =>
  /\S/.test(element.textContent ?? '') && ![...taken].some((outer) => composedContains(outer, element));

/** The last one that begins above the middle of the window; the first where none does or nothing is rendered. */
export function atReader(elements: readonly Element[], { viewport }: Pick<StoryPage, 'viewport'>): Element | null {
  const [first = null] = elements;
  if (viewport === undefined) return first;
  return elements.findLast((element) => viewport.top(element) <= viewport.height * READING_LINE) ?? first;
}
