import type { Detector, Found } from '../detect/detector';
import type { PageView } from '../detect/page-view';
import { isByStory, isElsewhere, isHeadingOfMore } from '../detect/position';
import { asksForEmail, isNamedRequest, isRequest, REQUEST_LENGTH, REQUEST_LINE } from '../detect/request';
import { blockOf, shownText } from '../page/blocks';
import { excerpt } from '../page/text';
import type { Reason } from '../reason';

/** How far up from its words or link a prompt's box is looked for. */
const STEPS = 6;

/** Never taken as a prompt's box. */
const NO_BOX = new Set(['html', 'body', 'main', 'article', 'header', 'ul', 'ol', 'table']);

/** Words in quotation marks are somebody's. */
const QUOTATION = /^\s*["“„«»「『]/;

const CONTROL = 'a[href],button,input';

/** Longest request that nothing can be done about at its place, in characters. */
const REQUEST_SENTENCE = 110;

/** A comma or the like within a text, or the end of a sentence before another. */
const GOES_ON = /[,;،、，؛].|[.!?。！？]\s*\p{L}/u;

/** What a single line has none of. */
const CONTENT = 'img,picture,video,figure,iframe,h1,h2,h3,time';

/** What no box of a prompt has. */
const STRANGE = 'h1,article,video,time';

/** Headings of a box; more are those of several. */
const HEADINGS = 2;

const PREFERRED = 'preferred';
const FORM = 'form';

/**
 * Requests to the reader: preferred source, newsletter, app, follow. What has no language comes before the words: links,
 * names in the markup, and forms that ask for an e-mail address. A finding is the whole box.
 */
export default {
  id: 'prompt',
  stage: 'generic',
  wants: {
    labels: ['prompt'],
    links: [{ name: PREFERRED, part: 'google.com/preferences/source' }],
    hooks: [
      { name: PREFERRED, pattern: 'preferredSource' },
      { name: FORM, pattern: 'requestBox' },
    ],
  },
  *detect(seen, page) {
    for (const { element, name, value } of [...seen.links, ...seen.hooks]) {
      yield null;
      if (isElsewhere(element)) continue;
      if (name === PREFERRED) {
        const box = boxAround(element, page);
        if (box !== null) yield findingOf(box, { id: 'prompt-preferred' }, excerpt(value), 0.97);
      } else if (asksForEmail(element) && isBox(element, page) && isByStory(element, page)) {
        const box = widest(element, page);
        const quote = shownText(box);
        if (quote !== '') yield findingOf(box, { id: 'prompt-text', quote: excerpt(quote, 80) }, quote, 0.9);
      }
    }
    for (const { element, text } of seen.labels) {
      yield null;
      if (isElsewhere(element) || !isByStory(element, page) || QUOTATION.test(text)) continue;
      const box = boxAround(element, page);
      if (box === null || (isBare(box) && mayBeSaid(element, text))) continue;
      yield findingOf(box, { id: 'prompt-text', quote: excerpt(text) }, text, 0.85);
    }
  },
} satisfies Detector;

/** Whether there is nothing in or around a prompt to follow it with. */
const isBare = (box: Element): boolean => box.querySelector(CONTROL) === null && box.closest(CONTROL) === null;

/** Whether the words may be the story's: the heading of what follows, or a sentence that goes on ("…, says the driver"). */
const mayBeSaid = (element: Element, text: string): boolean =>
  isHeadingOfMore(element) || text.length > REQUEST_SENTENCE || GOES_ON.test(text);

/** The box around a prompt's line; `null` when the line says more than a prompt does. */
function boxAround(start: Element, page: PageView): Element | null {
  const line = blockOf(start) ?? start;
  const isLine = shownText(line, REQUEST_LINE).length <= REQUEST_LINE && line.querySelector(CONTENT) === null;
  return isLine && isBox(line, page) ? widest(line, page) : null;
}

/** What holds nothing else than this part of a prompt, is named as a request, or brings in the field it is about. */
function widest(part: Element, page: PageView): Element {
  const text = shownText(part, REQUEST_LENGTH);
  let box = part;
  let place = part.parentElement;
  for (let step = 0; step < STEPS && place !== null && isBox(place, page); step++, place = place.parentElement) {
    const bringsField = asksForEmail(place) && !asksForEmail(box);
    if (bringsField || isNamedRequest(place, page) || shownText(place, REQUEST_LENGTH) === text) box = place;
  }
  return box;
}

/** Whether an element may be a prompt's box: nothing of the story in it, unless its make-up says that it is a request. */
const isBox = (element: Element, page: PageView): boolean =>
  !NO_BOX.has(element.localName) &&
  element.querySelector(STRANGE) === null &&
  element.querySelectorAll('h2,h3,h4').length <= HEADINGS &&
  (isRequest(element, page) ||
    (!page.story.holds(element) && shownText(element, REQUEST_LENGTH).length <= REQUEST_LENGTH));

function findingOf(element: Element, reason: Reason, evidence: string, confidence: number): Found {
  return { kind: 'prompt', elements: [element], reason, evidence, confidence };
}
