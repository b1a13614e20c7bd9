import { BYLINE_OPENING, CREDIT } from './byline-words';
import { isoDate } from './date-text';
import type { Read } from './facts';
import { isPersonName, type Named, namesIn } from './names';
import { closestApart, type Place, type PlaceOf } from './place';
import { clean } from './text';

/** A byline as it stands on the page. */
export interface VisibleByline extends Read<Named> {
  readonly element: Element;
  readonly place: Place;
  /** Whether it says so itself: it opens with "By" or the like. */
  readonly explicit: boolean;
}

/** What a search for bylines needs to know. */
export interface BylineSearch {
  readonly document: Document;
  readonly headline: Element | null;
  readonly placeOf: PlaceOf;
  readonly isOutlet: (name: string) => boolean;
  readonly languages: readonly string[];
}

const MARKED = '[rel~="author"], [itemprop~="author"], a[href*="/author"]';
const LINKED = ['autor', 'autoren', 'auteur', 'auteurs', 'autore', 'autori', 'profile', 'profil', 'people', 'staff']
  .concat(['contributor', 'contributors', 'writers', 'by', 'columnists', 'journalist', 'journalists'])
  .map((part) => `a[href*="/${part}/"]`)
  .join(', ');
const NAMED = ['byline', 'author', 'autor', 'auteur', 'writer', 'journalist', 'contributor']
  .map((word) => `[class*="${word}" i], [data-testid*="${word}" i], [id*="${word}" i]`)
  .join(', ');
const NEVER =
  'nav, footer, form, figure, figcaption, [class*="caption" i], [class*="photo" i], [class*="comment" i], [class*="related" i], [class*="share" i], [class*="social" i], [class*="recirc" i], [class*="teaser" i], [class*="promo" i], [class*="newsletter" i], [class*="breadcrumb" i]';
const NO_TEXT = 'script, style, svg, template, noscript, time, button, img, select';
/** Longest text of a byline, roles and dates beside the names included. */
const LONGEST = 250;
/** How many texts behind the headline are looked at. */
const MOST_TEXTS = 120;
const RANK: Readonly<Record<Place, number>> = { head: 0, above: 1, below: 2, story: 3, apart: 4 };

/** Bylines on the page, the most telling place first, in document order within one. */
export function visibleBylines(search: BylineSearch): VisibleByline[] {
  const found: VisibleByline[] = [];
  for (const { element, loose } of candidates(search)) {
    const place = search.placeOf(element);
    if (place === 'apart' || place === 'story' || closestApart(element, NEVER, search.headline) !== null) continue;
    const text = spacedText(element);
    if (text === '' || text.length > LONGEST || found.some((known) => known.element === element)) continue;
    const value = namesIn(text, { isOutlet: search.isOutlet, loose });
    if (value.people.length + value.agencies.length + value.bodies.length === 0) continue;
    const evidence = `the byline “${clean(text).slice(0, 80)}”`;
    found.push({ element, value, place, explicit: BYLINE_OPENING.test(text), evidence });
  }
  return found.sort((a, b) => RANK[a.place] - RANK[b.place] || Number(b.explicit) - Number(a.explicit));
}

interface Candidate {
  readonly element: Element;
  /** Whether a single word there can be a name. */
  readonly loose: boolean;
}

function* candidates(search: BylineSearch): Generator<Candidate> {
  yield* unmarked(search);
  for (const element of search.document.querySelectorAll(`${MARKED}, ${LINKED}, ${NAMED}`)) {
    yield { element, loose: element.matches(MARKED) && !element.matches('div, section') };
  }
}

/** Behind the headline: texts that open like a byline, and names right beside a date or under a portrait of theirs. */
function* unmarked({ document, headline, placeOf, languages }: BylineSearch): Generator<Candidate> {
  if (headline === null) return;
  const texts = textsBehind(document, headline, placeOf);
  for (const [index, { text, element }] of texts.entries()) {
    if (BYLINE_OPENING.test(text)) {
      const whole = element.textContent?.trim() === text ? (element.parentElement ?? element) : element;
      yield { element: text.replace(BYLINE_OPENING, '').trim() === '' ? whole : element, loose: false };
    } else if (isPersonName(text) && text.includes(' ')) {
      const beside = [texts[index - 1]?.text, texts[index + 1]?.text].filter((other) => other !== undefined);
      const dated = beside.some((other) => other.length < 60 && isoDate(other, languages) !== null);
      if (dated || hasPortrait(element, text)) yield { element, loose: false };
    }
  }
}

interface ShownText {
  readonly text: string;
  readonly element: Element;
}

/** The texts between the headline and the running text. */
function textsBehind(document: Document, headline: Element, placeOf: PlaceOf): ShownText[] {
  const texts: ShownText[] = [];
  // 4 is NodeFilter.SHOW_TEXT.
  const walker = document.createTreeWalker(document.body, 4);
  walker.currentNode = headline.lastChild ?? headline;
  for (let node = walker.nextNode(); node !== null && texts.length < MOST_TEXTS; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = clean(node.nodeValue ?? '');
    if (element === null || text === '' || headline.contains(element) || element.closest('script, style, noscript'))
      continue;
    if (placeOf(element) !== 'head') break;
    texts.push({ text, element });
  }
  return texts;
}

/** Whether a picture right before a name is said to show that person. */
function hasPortrait(element: Element, name: string): boolean {
  let around: Element | null = element.parentElement;
  for (let steps = 0; around !== null && steps < 3; around = around.parentElement, steps++) {
    for (const image of around.querySelectorAll('img[alt]')) {
      if (image.getAttribute('alt')?.includes(name)) return true;
    }
  }
  return false;
}

/** The text of an element with a line break between elements: names beside each other stand in elements of their own. */
export function spacedText(element: Element): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = clean(node.nodeValue ?? '');
      if (text !== '') parts.push(text);
    } else if (node.nodeType === 1 && !(node as Element).matches(NO_TEXT)) {
      for (const child of node.childNodes) visit(child);
    }
  };
  visit(element);
  return parts.join('\n').replace(CREDIT, '');
}
