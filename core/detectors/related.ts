import type { Detector, Found } from '../detect/detector';
import { isAmongParagraphs, isElsewhere, positionOf } from '../detect/position';
import { blockOf, isBlank, shownText } from '../page/blocks';
import { linkedLength } from '../page/links';
import { excerpt } from '../page/text';

/** Never taken as a box of other stories. */
const NO_BOX = new Set(['html', 'body', 'main', 'header', 'tr', 'td']);

/** What no such box has. */
const STRANGE = 'h1,form,video,iframe,blockquote';

/** Longest box, in characters. */
const LENGTH = 1_500;

/** Share of a box's text, without its heading, that is in links. */
const LINKED = 0.8;

/** Linked text that can be the title of a story: not the two words of a topic, unless in a dense script. */
const TITLE = /\S\s+\S+\s+\S|.{24}|[\u2E80-\uFFFF]{4}/;

/** How far up from its heading a box is looked for. */
const STEPS = 6;

/** A sentence that runs on into its link ("Read more about the slip."): the words are not parted from the rest. */
const RUNS_ON = /[.。]$/;
const PARTED = /[:：|–—»>→]$/;

/** Words before the title of a story, parted from it, where all of it is one link's text. */
const LEAD = /^.{2,50}?[:：|–—»>→]\s*\S/u;

/**
 * Other stories recommended within the story or right at its end: a heading with the links under it, or a line of a few
 * words and a link. The words alone prove nothing: links have to fill what they stand over. In guides and blogs, where
 * English is full of such words, those between paragraphs are references of the author's and stay.
 */
export default {
  id: 'related',
  stage: 'structure',
  wants: { labels: ['related'], data: [{ name: 'kind of page', selector: 'script[type="application/ld+json"]' }] },
  *detect(seen, page) {
    const { newsType, textType, guideAddress } = page.names;
    const types = seen.hooks.map(({ element }) => element.textContent).join();
    const isGuide = guideAddress.test(page.url) || (textType.test(types) && !newsType.test(types));
    for (const { element, text, language } of seen.labels) {
      yield null;
      const block = blockOf(element);
      if (block === null || isElsewhere(block) || !isAmongParagraphs(block, page)) continue;
      const elements = boxOf(block, text);
      const isLine = block.localName === 'p' || linkedLength(block) > 0;
      const isReference = isGuide && language === 'en' && (isLine || positionOf(block, page) !== 'end');
      if (elements.length === 0 || isReference) continue;
      yield {
        kind: 'related',
        elements,
        reason: { id: 'related-heading', heading: excerpt(text, 60) },
        evidence: text,
        confidence: 0.85,
      } satisfies Found;
    }
  },
} satisfies Detector;

/** The widest element around the words that is all links, or their block with the run of links after it. */
function boxOf(block: Element, words: string): Element[] {
  let box: Element | null = null;
  let place: Element | null = block;
  for (let step = 0; step < STEPS && place !== null && mayBeBox(place, block); step++) {
    if (leadsElsewhere(place, words)) box = place;
    else if (box !== null) break;
    place = place.parentElement;
  }
  if (box !== null) return [box];
  if (shownText(block, LENGTH) !== words) return [];
  const run: Element[] = [];
  for (let next = block.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (isBlank(next)) continue;
    if (!mayBeBox(next, block) || !leadsElsewhere(next, '')) break;
    run.push(next);
  }
  return run.length === 0 ? [] : [block, ...run];
}

const mayBeBox = (element: Element, heading: Element): boolean =>
  !NO_BOX.has(element.localName) &&
  element.querySelector(STRANGE) === null &&
  shownText(element, LENGTH).length <= LENGTH &&
  ![...element.querySelectorAll('p')].some((line) => line !== heading && leadsNowhere(line));

/** A paragraph in a box that is neither in a link nor has one: it may be the story's, however short. */
const leadsNowhere = (line: Element): boolean =>
  !isBlank(line) && line.closest('a') === null && line.querySelector('a') === null;

/** Whether the words come first, and after them links to stories and next to nothing else. */
function leadsElsewhere(element: Element, words: string): boolean {
  const text = shownText(element);
  const isLine = text.length <= words.length;
  if (isLine ? !LEAD.test(words) : /[\p{L}\p{N}]/u.test(text.slice(0, text.indexOf(words)))) return false;
  if (!isLine && words !== '' && RUNS_ON.test(text) && !PARTED.test(words)) return false;
  const rest = isLine ? text.length : text.length - words.length;
  if (linkedLength(element) < rest * LINKED) return false;
  const links = element.matches('a[href]') ? [element] : [...element.querySelectorAll('a[href]')];
  return links.some((link) => isTitle(link) && (isLine || shownText(link) !== words));
}

const isTitle = (link: Element): boolean =>
  TITLE.test(shownText(link)) && link.getAttribute('href')?.startsWith('#') === false;
