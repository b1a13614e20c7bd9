import type { Detector, Found } from '../detect/detector';
import type { PageView } from '../detect/page-view';
import { isByStory, isElsewhere, isHeadingOfMore } from '../detect/position';
import { blockOf, shownText } from '../page/blocks';
import { isBefore } from '../page/order';
import { composedContains } from '../page/shadow';

/** Where the same words are a box's. */
const BOX = 'aside,figure';

/** A linked headline: what stands by it is another story's. */
const TEASER = ':is(h2,h3,h4) a[href],a[href] :is(h2,h3,h4)';

/** Longest teaser, in characters. */
const TEASER_LENGTH = 400;

/** What words at the end of a story can be the heading of. */
const LISTED = 'p,ul,ol,dl,a,cite';

/** How far up from the words its teaser is looked for. */
const STEPS = 5;

/** Furniture of the page by the story: reading time, "Story continues", "View comments", a lone "Source" at its end. */
export default {
  id: 'leftover',
  stage: 'structure',
  wants: { labels: ['leftover', 'leftover-at-end'] },
  *detect(seen, page) {
    for (const { group, element, text } of seen.labels) {
      yield null;
      if (element.closest(BOX) !== null || isElsewhere(element) || !isByStory(element, page)) continue;
      if (group === 'leftover-at-end' && !isAfterStory(element, page)) continue;
      const whole = controlOf(element, text);
      if (whole === null || page.story.holds(blockOf(element) ?? element) || isTeaser(element)) continue;
      yield {
        kind: 'leftover',
        elements: [whole],
        reason: { id: 'leftover-text', text },
        evidence: text,
        confidence: 0.9,
      } satisfies Found;
    }
  },
} satisfies Detector;

/** Where words that are no link or button are a reader's. Whole pages and stories are named so where comments are open. */
const COMMENTS = '[id*="comment" i]:not(body):not(article),[class*="comment" i]:not(body):not(article)';

/**
 * The link or button around the words, or their element alone; `null` when the control says more, as a teaser with its
 * reading time does, and when words that do nothing are a heading with something below it, a reader's, or an entry of a list
 * (a reading time may be one).
 */
function controlOf(element: Element, text: string): Element | null {
  const control = element.closest('a[href],button');
  if (control !== null) return shownText(control, 200) === text ? control : null;
  if (element.querySelector('a[href],button') !== null) return element;
  const isEntry = element.closest('li') !== null && !/\d/.test(text);
  return isEntry || isHeadingOfMore(element) || element.closest(COMMENTS) !== null ? null : element;
}

/** Whether the words stand in the teaser of another story. */
function isTeaser(element: Element): boolean {
  let place = element.parentElement;
  for (let step = 0; step < STEPS && place !== null; step++, place = place.parentElement) {
    if (shownText(place, TEASER_LENGTH).length > TEASER_LENGTH || place.querySelector('h1') !== null) return false;
    if (place.querySelector(TEASER) !== null) return true;
  }
  return false;
}

/** Whether no paragraph of its story follows, nor anything that the words could be the heading of. */
function isAfterStory(element: Element, page: PageView): boolean {
  for (let next = blockOf(element)?.nextElementSibling ?? null; next !== null; next = next.nextElementSibling) {
    const text = shownText(next, TEASER_LENGTH);
    if (text === '') continue;
    const isListed = next.matches(LISTED) || next.querySelector(LISTED) !== null;
    if (isListed && page.vocabulary.labels(text).length === 0) return false;
    break;
  }
  const root = page.story.roots.find((story) => composedContains(story.parentElement ?? story, element));
  if (root === undefined) return false;
  const last = page.story.blocks.findLast((block) => composedContains(root, block));
  return last !== undefined && isBefore(last, element);
}
