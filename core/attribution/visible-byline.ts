import { AFTER_BYLINE, opensByline, withoutOpening } from './byline-opening';
import type { BylineForms } from './byline-words';
import type { Read } from './confidence';
import { isoDate } from './date-text';
import { textBefore, textsBehind } from './head';
import { isPersonName, type Named, namesIn } from './names';
import { closestApart, type Place, type PlaceOf } from './place';
import { clean, words } from './text';

/** A byline as it stands on the page. */
export interface VisibleByline extends Read<Named> {
  readonly element: Element;
  readonly place: Place;
  /** How sure it is a byline: it says so ("By …"), it is marked as one, or its place alone suggests it. */
  readonly ground: 'said' | 'marked' | 'guessed';
}

/** What a search for bylines needs to know. */
export interface BylineSearch {
  readonly forms: BylineForms;
  readonly document: Document;
  readonly headline: Element | null;
  readonly placeOf: PlaceOf;
  readonly isOutlet: (name: string) => boolean;
  readonly languages: readonly string[];
}

const MARKED = '[rel~="author"], [itemprop~="author"], a[href*="/author"]';
const LINKED = ['autor', 'autoren', 'auteur', 'auteurs', 'autore', 'autori', 'profile', 'profil', 'staff']
  .concat(['profiles', 'contributor', 'contributors', 'writers', 'by', 'columnists', 'journalist', 'journalists'])
  .map((part) => `a[href*="/${part}/"]`)
  .join(', ');
/** Where outlets keep pages about their writers, and others about whom they write of. */
const PEOPLE = 'a[href*="/people/"]';
const NAMED = ['byline', 'author', 'autor', 'auteur', 'writer', 'journalist', 'contributor']
  .map((word) => `[class*="${word}" i], [data-testid*="${word}" i], [id*="${word}" i]`)
  .join(', ');
/** What holds other people's names. A class that also speaks of the byline ("byline-social") is the byline's own. */
const NEVER = `nav, form, figure, figcaption, ${['caption', 'photo', 'comment']
  .concat(['related', 'recirc', 'teaser', 'promo', 'newsletter', 'breadcrumb'])
  .map((word) => `[class*="${word}" i]:not([class*="byline" i], [class*="author" i])`)
  .join(', ')}`;
/** What holds other names unless they follow the word of a byline: buttons to share stand beside it in one box. */
const NOT_UNSAID =
  '[class*="share" i]:not([class*="byline" i], [class*="author" i]), [class*="social" i]:not([class*="byline" i], [class*="author" i])';
const NO_TEXT = 'script, style, svg, template, noscript, time, img, select';
/** Longest text of a byline, roles and dates beside the names included. */
const LONGEST = 250;
const GROUND = { said: 0, marked: 1, guessed: 2 } as const;
const SOURCE = { marked: 'markup', guessed: 'guess' } as const;
const RANK: Readonly<Record<Place, number>> = { head: 0, above: 1, below: 2, story: 3, apart: 4 };

/** Bylines on the page, the most telling place first, in document order within one. */
export function visibleBylines(search: BylineSearch): VisibleByline[] {
  const { forms, isOutlet } = search;
  const found: VisibleByline[] = [];
  for (const candidate of candidates(search)) {
    const { element } = candidate;
    const place = search.placeOf(element);
    if (closestApart(element, NEVER, search.headline) !== null || isInPageFooter(element)) continue;
    const whole = bylineText(element, forms);
    const text = whole.length > LONGEST && candidate.ground === 'marked' ? leadingName(whole, forms) : whole;
    if (text === '' || text.length > LONGEST || found.some((known) => known.element === element)) continue;
    const before = textBefore(element);
    const value = namesIn(text, { forms, isOutlet, loose: candidate.loose && place === 'head' });
    if (forms.creditLabel.test(before) || isEmpty(value)) continue;
    const said = opensByline(text, forms) || isOpeningAlone(before, forms);
    if (!said && (isInSentence(element) || closestApart(element, NOT_UNSAID, search.headline) !== null)) continue;
    found.push({
      element,
      value,
      place,
      ground: said ? 'said' : candidate.ground,
      evidence: `the byline “${clean(text).slice(0, 80)}”`,
      source: said ? 'shown' : SOURCE[candidate.ground],
    });
  }
  return found.sort((a, b) => RANK[a.place] - RANK[b.place] || GROUND[a.ground] - GROUND[b.ground]);
}

/** Whether an element stands at the foot of the page; the foot of an article is where some set its author. */
const isInPageFooter = (element: Element): boolean => element.closest('footer')?.closest('article, main') === null;

/** Whether an element is part of a sentence of running text, where people are linked that the story is about. */
function isInSentence(element: Element): boolean {
  const block = element.closest('p');
  if (block === null || block === element) return false;
  const text = clean(block.textContent ?? '');
  const others = words(text).length - words(element.textContent ?? '').length;
  return others >= 6 && /[.!?…]["”’»)]*$/.test(text);
}

const isEmpty = ({ people, agencies, bodies }: Named): boolean => people.length + agencies.length + bodies.length === 0;

function isOpeningAlone(text: string, forms: BylineForms): boolean {
  const { rest, opened } = withoutOpening(text, forms);
  return opened && rest === '';
}

/** The name at the top of a box about the author, where the biography below begins with the same name. */
function leadingName(text: string, forms: BylineForms): string {
  const [name = '', ...lines] = text.split('\n');
  const isAuthor = isPersonName(name, forms) && name.includes(' ') && lines.some((line) => line.startsWith(`${name} `));
  return isAuthor ? name : '';
}

interface Candidate {
  readonly element: Element;
  /** Whether a single word there can be a name. */
  readonly loose: boolean;
  readonly ground: 'marked' | 'guessed';
}

const OWN_WORD = /^(?:byline|author|autor|auteur|writer)s?(?:name|names)?$/;
const PART_WORD =
  /^(?:name|names|link|info|line|text|content|wrapper|container|meta|list|item|block|box|details|label|inner|full)$/;

/** Whether a class or test id is the byline's or the author's own, not one that only mentions them ("author-social"). */
function isOwnHook(element: Element): boolean {
  const hooks = `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-testid') ?? ''}`;
  return hooks.split(/\s+/).some((hook) => {
    const words = hook
      .replace(/-sc-.*$/, '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== '');
    const at = words.findIndex((word) => OWN_WORD.test(word));
    return at >= 0 && words.slice(at + 1).every((word) => PART_WORD.test(word) || OWN_WORD.test(word));
  });
}

const groundOf = (element: Element): 'marked' | 'guessed' => (isOwnHook(element) ? 'marked' : 'guessed');

function* candidates(search: BylineSearch): Generator<Candidate> {
  yield* unmarked(search);
  for (const element of search.document.querySelectorAll(`${MARKED}, ${LINKED}, ${PEOPLE}, ${NAMED}`)) {
    const link = element.matches(`${MARKED}, ${LINKED}`);
    yield { element, loose: link && element.localName === 'a', ground: link ? 'marked' : groundOf(element) };
  }
}

/** Behind the headline: texts that open like a byline, and names right beside a date or under a portrait of theirs. */
function* unmarked({ forms, document, headline, placeOf, languages }: BylineSearch): Generator<Candidate> {
  if (headline === null) return;
  const texts = textsBehind(document, headline, placeOf);
  for (const [index, { text, element }] of texts.entries()) {
    if (opensByline(text, forms)) {
      const alone = isOpeningAlone(text, forms) && clean(element.textContent ?? '') === text;
      yield { element: alone ? (element.parentElement ?? element) : element, loose: false, ground: 'marked' };
    } else if (isPersonName(text, forms) && text.includes(' ') && element.closest('a, h2, h3') === null) {
      const beside = [texts[index - 1]?.text, texts[index + 1]?.text].filter((other) => other !== undefined);
      const dated = beside.some((other) => other.length < 60 && isoDate(other, languages) !== null);
      if (dated || hasPortrait(element, text)) yield { element, loose: false, ground: groundOf(element) };
    }
  }
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

/**
 * The text of an element without what others than the author did; with a line break between elements, since names beside
 * each other stand in elements of their own.
 */
function bylineText(element: Element, { credit }: BylineForms): string {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    if (clean(line) !== '') lines.push(clean(line));
    line = '';
  };
  const visit = (node: Node): void => {
    // Text nodes side by side, with a comment between them at most, are one text.
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    if (node.nodeType !== 1 || (node as Element).matches(NO_TEXT)) return;
    end();
    for (const child of node.childNodes) visit(child);
    end();
  };
  visit(element);
  return lines.join('\n').replace(credit, '').replace(AFTER_BYLINE, '');
}
