import type { Detector } from '../detect/detector';
import type { PageView } from '../detect/page-view';
import { isByStory } from '../detect/position';
import type { Finding } from '../finding';
import { blockOf, shownText } from '../page/blocks';
import { composedContains } from '../page/shadow';
import { fold } from '../page/text';

/** Where the same words are a menu's or somebody's. */
const ELSEWHERE = 'nav,footer,aside,figure,blockquote,pre,code,table,[role="navigation"],[role="contentinfo"]';

/** Furniture of the page by the story: reading time, "Story continues", "View comments", a lone "Source" at its end. */
export default {
  id: 'leftover',
  stage: 'structure',
  wants: { labels: ['leftover', 'leftover-at-end'] },
  *detect(seen, page) {
    for (const { group, element, text } of seen.labels) {
      if (element.closest(ELSEWHERE) !== null || !isByStory(element, page)) continue;
      if (group === 'leftover-at-end' && !isAfterStory(element, page)) continue;
      const whole = controlOf(element, text);
      if (whole === null || page.story.holds(blockOf(element) ?? element)) continue;
      yield {
        kind: 'leftover',
        elements: [whole],
        detector: 'leftover',
        reason: { id: 'leftover-text', text: fold(text) },
        evidence: fold(text),
        confidence: 0.9,
      } satisfies Finding;
    }
  },
} satisfies Detector;

/** The link or button around the words; `null` when it says more, as a teaser with its reading time does. */
function controlOf(element: Element, text: string): Element | null {
  const control = element.closest('a[href],button');
  if (control === null) return element;
  return shownText(control, 200) === fold(text) ? control : null;
}

/** Whether no paragraph of its story follows. */
function isAfterStory(element: Element, page: PageView): boolean {
  const root = page.story.roots.find((story) => composedContains(story.parentElement ?? story, element));
  if (root === undefined) return false;
  const last = page.story.blocks.findLast((block) => composedContains(root, block));
  // 4: the element stands after the block.
  return last !== undefined && (last.compareDocumentPosition(element) & 4) !== 0;
}
