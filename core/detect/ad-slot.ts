import { isBlank, isInline, isUnshown, shownText } from '../page/blocks';
import { linkedLength } from '../page/links';
import { namesOf } from './markup-names';
import type { PageView } from './page-view';

/** Attributes that only advertising carries. */
const AD_ATTRIBUTES = [
  'data-ad-unit',
  'data-ad-slot',
  'data-google-query-id',
  'data-ad',
  'data-ad-client',
  'data-adunit',
];

/** Longest text of a slot that shows a text ad with its label. */
const AD_TEXT = 320;

/** How far up from its label a slot is looked for. */
const STEPS = 5;

/** Never a slot: parts of the page, and what stories are made of. */
const NO_SLOT = new Set(
  'html body main article h1 h2 h3 h4 h5 h6 figure blockquote form header footer nav table tbody tr ul ol'.split(' '),
);

/** Content that a slot brings along only when its markup says it is advertising. */
const CONTENT = 'img,picture,video,audio,svg,canvas,figure,form,input,button,select,table,h1,h2,h3,h4,h5,h6';

/** What no ad has in it. */
const PAGE_PARTS = 'h1,article,main,nav,header';

/** Whether markup says that the element is advertising space. */
export function isAdSpace(element: Element, { names }: PageView): boolean {
  const name = element.localName;
  if (name === 'ins' || name === 'amp-ad' || name === 'display-ads') return true;
  if (AD_ATTRIBUTES.some((attribute) => element.hasAttribute(attribute))) return true;
  if (name === 'iframe' && /ad(?:s|vert)?\b|doubleclick|googlesyndication/i.test(element.getAttribute('src') ?? ''))
    return true;
  const own = namesOf(element);
  return names.adSpace.test(own) && !names.notAdSpace.test(own);
}

/** The elements an advertising label stands for. */
export interface Slot {
  /** The label's own element, or what holds it, and space beside it. */
  readonly elements: Element[];
  /** Whether space was found, by its markup. */
  readonly space: boolean;
}

/**
 * The slot that belongs to a label: what holds the label and nothing else, further up what markup calls advertising, and
 * advertising space right before or after it. Takes no paragraph, headline or picture that markup does not call
 * advertising.
 */
export function slotOf(label: Element, isLabel: (text: string) => boolean, page: PageView): Slot {
  let slot = label;
  let space = isAdSpace(label, page);
  let boxes = false;
  for (let step = 0; step < STEPS; step++) {
    const parent = slot.parentElement;
    if (parent === null || NO_SLOT.has(parent.localName) || page.story.holds(parent)) break;
    const named = isAdSpace(parent, page);
    if (!named && !holdsNothingElse(parent, slot, isLabel, page) && !isPaidLine(parent, slot)) break;
    if (named && !isSmallSpace(parent)) break;
    boxes ||= [...parent.children].some((child) => child !== slot && !isInline(child) && isBlank(child));
    slot = parent;
    space ||= named;
  }
  const beside = [slot.previousElementSibling, slot.nextElementSibling].filter(
    (other): other is Element => other !== null && isBareSpace(other, isLabel, page) && !page.story.holds(other),
  );
  const within =
    slot.querySelector('iframe,ins') !== null ||
    [...slot.querySelectorAll('[class],[id]')].slice(0, 40).some((inner) => isAdSpace(inner, page));
  return { elements: [slot, ...beside], space: space || within || beside.length > 0 || boxes };
}

/** Whether a link is declared as paid. */
const isPaid = (link: Element): boolean => /sponsored/.test(link.getAttribute('rel') ?? '');

/** Links that are declared as paid, or after a label not vouched for, and nothing else but the label. */
function isPaidLine(element: Element, label: Element | null): boolean {
  const links = element.localName === 'a' ? [element] : [...element.querySelectorAll('a[href]')];
  const isUnvouched = (link: Element): boolean => /nofollow/.test(link.getAttribute('rel') ?? '');
  if (links.length === 0 || !links.every((link) => isPaid(link) || (label !== null && isUnvouched(link)))) return false;
  const length = linkedLength(element) + (label === null ? 0 : shownText(label).length);
  return shownText(element, AD_TEXT).length <= length + links.length + 2;
}

/** Space named as advertising that is not larger than an ad. */
function isSmallSpace(element: Element): boolean {
  return element.querySelector(PAGE_PARTS) === null && shownText(element, AD_TEXT).length <= AD_TEXT;
}

/** Whether besides `slot` the parent holds only space, scripts and empty boxes that no script waits to fill. */
function holdsNothingElse(parent: Element, slot: Element, isLabel: (text: string) => boolean, page: PageView): boolean {
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (child === slot || child.nodeType === 8) continue;
    if (child.nodeType === 3) {
      if ((child.nodeValue ?? '').trim() !== '' && !isLabel(child.nodeValue ?? '')) return false;
    } else if (child.nodeType === 1) {
      const element = child as Element;
      if (isLabel(shownText(element, 60))) return false;
      if (!isUnshown(element) && !isBareSpace(element, isLabel, page) && !isEmptyBox(element)) return false;
    }
  }
  return true;
}

function isBareSpace(element: Element, isLabel: (text: string) => boolean, page: PageView): boolean {
  const isFrame = element.localName === 'iframe' && element.getAttribute('src') === null;
  if (!isFrame && !isAdSpace(element, page) && !isPaidLine(element, null)) return false;
  const text = shownText(element, AD_TEXT);
  return text === '' || (text.length <= AD_TEXT && !isLabel(text) && element.querySelector(PAGE_PARTS) === null);
}

function isEmptyBox(element: Element): boolean {
  return (
    element.id === '' &&
    !element.localName.includes('-') &&
    shownText(element, 0) === '' &&
    !element.matches(CONTENT) &&
    element.querySelector(CONTENT) === null
  );
}

/** The host that an address names; those within a site need none. */
const HOST = /^(?:https?:)?\/\/([^/?#:]+)/;

/** Whether a link is declared as paid, or leads to another site than the page's, to share the page aside. */
export function leadsOut(link: Element, { url, names }: PageView): boolean {
  const host = HOST.exec(link.getAttribute('href') ?? '')?.[1];
  return (
    isPaid(link) || (host !== undefined && !names.socialHost.test(host) && siteOf(host) !== siteOf(HOST.exec(url)?.[1]))
  );
}

/** The last part of a host but one: the name its owner registered, or one that many share, which then pass for one site. */
const siteOf = (host: string | undefined): string | undefined => host?.split('.').at(-2);
