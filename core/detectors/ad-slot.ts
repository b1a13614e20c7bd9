import { leadsOut, slotOf } from '../detect/ad-slot';
import type { HookHit } from '../detect/candidates';
import type { Detector, Found } from '../detect/detector';
import type { PageView } from '../detect/page-view';
import { isByStory } from '../detect/position';
import { isInline, shownText } from '../page/blocks';
import { linkedLength } from '../page/links';

/** Longest text of advertising space that holds links alone, in characters. */
const SPACE_LENGTH = 320;

/** Longest text of a unit of recommendations; some go on for dozens of cards. */
const CARDS_LENGTH = 8_000;

/** What neither has in it, and where neither stands. */
const NEVER_IN = 'h1,main,nav,form,input,video,audio,table';
const NEVER_WITHIN = 'nav,footer,form,figure';

/** What may bear such a name and is no space: the means to fill it. */
const UNSEEN = 'script,style,noscript,template';

/** Content that is an ad's only in a link that leads away. */
const PICTURES = 'img,button,h2,h3';

/**
 * Advertising that nothing labels, by the names its markup bears: space by the story that is empty or holds only frames and
 * links to elsewhere, and the units of cards that networks fill.
 */
export default {
  id: 'ad-slot',
  stage: 'structure',
  wants: {
    hooks: [
      { name: 'space', pattern: 'adUnit' },
      { name: 'cards', pattern: 'adCards' },
    ],
  },
  *detect(seen, page) {
    for (const hit of seen.hooks) {
      const { name, element } = hit;
      if (!mayBeSpace(element, page)) continue;
      const isUnit = name === 'cards' && holdsCards(element);
      if (isUnit || (isBare(element, page) && isByStory(element, page))) yield findingOf(hit, isUnit, page);
    }
  },
} satisfies Detector;

function findingOf({ name, element, value }: HookHit, isUnit: boolean, page: PageView): Found {
  const pattern = name === 'cards' ? page.names.adCards : page.names.adUnit;
  const { elements } = slotOf(element, () => false, page);
  // The name with all that is joined to it: "div-gpt-ad-1", not "ad".
  const bears = value.split(/[\s"=]+/).find((part) => pattern.test(part)) ?? value;
  return {
    kind: isUnit ? 'sponsored' : 'ad',
    elements: isUnit || elements.every((space) => isBare(space, page)) ? elements : [element],
    reason: { id: 'ad-slot' },
    evidence: bears,
    confidence: isUnit ? 0.9 : 0.85,
  };
}

function mayBeSpace(element: Element, page: PageView): boolean {
  if ((isInline(element) && element.localName !== 'ins') || element.matches(UNSEEN)) return false;
  if (page.story.holds(element)) return false;
  if (page.names.notAdSpace.test(`${element.className} ${element.id}`)) return false;
  return element.parentElement?.closest(NEVER_WITHIN) === null && element.querySelector(NEVER_IN) === null;
}

/** Whether all that is in an element is frames, scripts and links that lead away from the page's site. */
function isBare(element: Element, page: PageView): boolean {
  const text = shownText(element, SPACE_LENGTH);
  const links = [...element.querySelectorAll('a[href]')];
  if (text.length > SPACE_LENGTH || text.length > linkedLength(element) + links.length) return false;
  if (!links.every((link) => leadsOut(link, page))) return false;
  return [...element.querySelectorAll(PICTURES)].every((picture) => picture.closest('a[href]') !== null);
}

/** Whether an element's text is mostly links. */
function holdsCards(element: Element): boolean {
  const { length } = shownText(element, CARDS_LENGTH);
  return length > 0 && length <= CARDS_LENGTH && linkedLength(element) * 2 > length;
}
