import type { Detector } from '../detect/detector';
import type { PageView } from '../detect/page-view';
import { isByStory } from '../detect/position';
import type { Finding } from '../finding';
import { blockOf, shownText } from '../page/blocks';
import { excerpt } from '../page/text';
import type { Reason } from '../reason';

/** Longest prompt, in characters. */
const LENGTH = 220;

/** How far up from its words or link a prompt's box is looked for. */
const STEPS = 4;

/** Where the same words are a menu's, a form's or somebody's. */
const ELSEWHERE = 'nav,footer,figcaption,blockquote,pre,code,[role="navigation"],[role="contentinfo"]';

/** Never taken as a prompt's box. */
const NO_BOX = new Set(['html', 'body', 'main', 'article', 'header', 'ul', 'ol', 'table']);

/** Words in quotation marks are somebody's. */
const QUOTATION = /^\s*["“„«»「『]/;

const CONTENT = 'img,picture,video,figure,iframe,h1,h2,h3,time';

/** Requests to the reader: preferred source, newsletter, app, follow. The link, which has no language, comes before the words. */
export default {
  id: 'prompt',
  stage: 'generic',
  wants: {
    labels: ['prompt'],
    links: [{ name: 'Google’s preferred sources', part: 'google.com/preferences/source' }],
    hooks: [
      { name: 'preferred source', pattern: /google[-_]preferred|preferred-source|data-ylk="[^"]*sec:google-pub;/ },
    ],
  },
  *detect(seen, page) {
    for (const { element, name } of [...seen.links, ...seen.hooks]) {
      const box = boxAround(element, page);
      if (box !== null) yield findingOf(box, { id: 'prompt-link', link: name }, name, 0.97);
    }
    for (const { element, text } of seen.labels) {
      if (element.closest(ELSEWHERE) !== null || !isByStory(element, page) || QUOTATION.test(text)) continue;
      const box = boxAround(element, page);
      if (box !== null) yield findingOf(box, { id: 'prompt-text', quote: excerpt(text) }, text, 0.85);
    }
  },
} satisfies Detector;

/** The prompt's whole line, and what holds nothing else. `null` when the line says more than a prompt does. */
function boxAround(start: Element, page: PageView): Element | null {
  let box = blockOf(start) ?? start;
  if (NO_BOX.has(box.localName) || !isBox(box, page)) return null;
  const text = shownText(box, LENGTH);
  for (let step = 0; step < STEPS; step++) {
    const parent = box.parentElement;
    if (parent === null || NO_BOX.has(parent.localName) || !isBox(parent, page) || shownText(parent, LENGTH) !== text)
      break;
    box = parent;
  }
  return box;
}

const isBox = (element: Element, page: PageView): boolean =>
  shownText(element, LENGTH).length <= LENGTH && !page.story.holds(element) && element.querySelector(CONTENT) === null;

function findingOf(element: Element, reason: Reason, evidence: string, confidence: number): Finding {
  return { kind: 'prompt', elements: [element], detector: 'prompt', reason, evidence, confidence };
}
