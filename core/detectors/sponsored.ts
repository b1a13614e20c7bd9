import { leadsOut, slotOf } from '../detect/ad-slot';
import type { Detector, Found } from '../detect/detector';
import type { PageView } from '../detect/page-view';
import { isByStory } from '../detect/position';
import { blockOf, isBlank, isLinked, shownText } from '../page/blocks';
import { linkedLength } from '../page/links';

/** Where the words are somebody's, a menu's or a form's. */
const QUOTED =
  'blockquote,q,pre,code,caption,figcaption,option,select,button,nav,footer,[role="navigation"],[role="contentinfo"],[id^="comment"]:not(body),[class^="comment"]:not(body)';

/** Where they are as likely a heading or entry of the story's own. */
const DOUBTFUL = 'h1,h2,h3,h4,h5,h6,td,th,dt,dd,li,summary,legend,label';

/** Running text that only begins like a label: "Sponsored by the senator, the bill passed." */
const SENTENCE = /.{60}|[。！？]$|\s(?:\p{Ll}+|\d+)[.!?]["”»]?$/u;

/** Longest teaser, with its label, in characters. */
const LENGTH = 600;

/** Longest box of teasers under a heading that labels them all. */
const BOX_LENGTH = 3_000;

/** How far up from its label a teaser is looked for. */
const STEPS = 6;

/** Most addresses one teaser leads to: picture, title, advertiser. */
const ADDRESSES = 3;

/** Labels that say "sponsored", with the teaser they stand on; on a story's own byline, the label alone. */
export default {
  id: 'sponsored',
  stage: 'generic',
  wants: { labels: ['sponsored'] },
  *detect(seen, page) {
    const met = new Set<Element>();
    for (const { element, text } of seen.labels) {
      if (met.has(element) || SENTENCE.test(text) || element.closest(QUOTED) !== null || isLinked(element)) continue;
      met.add(element);
      const card = teaserAround(element, page);
      const slot = slotOf(element, () => false, page);
      // A byline may stand in the same box: then the label alone.
      const bare = slot.elements.every((place) => shownText(place).length <= text.length) ? slot.elements : [element];
      if (card === null && !slot.space && element.closest(DOUBTFUL) !== null) continue;
      const next = element.nextElementSibling ?? blockOf(element)?.nextElementSibling ?? null;
      const beside = card === null && next !== null && isPaidTeaser(next, page) ? [next] : [];
      yield {
        kind: 'sponsored',
        elements: [...(card === null ? bare : [card]), ...beside],
        reason: { id: 'sponsored-label', label: text },
        evidence: text,
        confidence: card !== null || slot.space ? 0.9 : 0.8,
      } satisfies Found;
    }
  },
} satisfies Detector;

/**
 * The teaser a label stands on: the smallest element around it with a link, and what adds no words to that. By a story, whose
 * own byline may bear the label, only one whose links all lead elsewhere.
 */
function teaserAround(label: Element, page: PageView): Element | null {
  const byStory = isByStory(label, page);
  const isTitle = label.closest('h2,h3,h4,h5,h6') !== null;
  let teaser: Element | null = null;
  for (let place = label.parentElement, step = 0; place !== null && step < STEPS; place = place.parentElement, step++) {
    if (!mayBeTeaser(place, page, isTitle)) break;
    if (teaser !== null && shownText(place) !== shownText(teaser)) break;
    if (teaser === null && !holdsLink(place)) continue;
    if (byStory && ![...place.querySelectorAll('a[href]')].every((link) => leadsOut(link, page))) break;
    teaser = place;
  }
  return teaser;
}

function mayBeTeaser(element: Element, page: PageView, isTitle: boolean): boolean {
  if (/^(?:html|body|main|nav|header|footer)$/.test(element.localName)) return false;
  if (page.story.holds(element) || page.story.holdsHeadline(element)) return false;
  const { length } = shownText(element, BOX_LENGTH);
  if (length > (isTitle ? BOX_LENGTH : LENGTH)) return false;
  if (length > LENGTH && linkedLength(element) * 2 < length) return false;
  const addresses = new Set([...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')));
  return isTitle || addresses.size <= ADDRESSES;
}

const holdsLink = (element: Element): boolean =>
  [...element.querySelectorAll('a[href]')].some((link) => !isBlank(link) || link.querySelector('img,picture') !== null);

/** A box right after a label whose links are declared as paid. */
const isPaidTeaser = (element: Element, page: PageView): boolean =>
  element.querySelector('a[rel~="sponsored"]') !== null && mayBeTeaser(element, page, false);
