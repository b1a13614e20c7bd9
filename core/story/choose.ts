import { stackedStories } from './stacked';
import { type Measure, measure } from './stats';
import { widen } from './widen';

/** Why an element was taken for the one that holds the story. */
export type ChoiceGround = 'rule' | 'articleBody' | 'known-container' | 'article' | 'readability' | 'page';

/** The element taken for the one that holds the story, and why. */
export interface Choice {
  readonly element: Element;
  readonly ground: ChoiceGround;
}

/** Class and id words by which publishers and their systems name the element that holds the running text. */
const KNOWN_CONTAINER =
  /(?:^|[\s_-])(?:article|story|post|entry|news|page|main|single|content|blog|body)[\s_-]{0,2}(?:body|content|text|copy|main|inner|wrapper|container|wrap|detail|details|entry)(?:$|[\s_-])/i;
const CAMEL_CONTAINER = /(?:article|story|post|entry|news)(?:Body|Content|Text)/;
/** Share of what Readability keeps that a container has to hold to be believed. */
const ENOUGH = 0.8;
/** How many times the running text of the first choice another container has to hold. */
const FAR_MORE = 2;

/** What asks Readability about a part of the page again; gives the elements whose own text it keeps. */
export type Ask = (part: Element) => ReadonlySet<Element>;

/** Picks one of the stories a page stacks; `null` when there are none. */
export type PickStacked = (stories: readonly Element[]) => Element | null;

/** A choice with the measures it rests on. */
export interface ChoiceWithMeasure {
  readonly choice: Choice;
  readonly stats: Measure;
}

/**
 * Chooses the element that holds the story: the one the outlet's rule names, else the narrowest marked container that
 * holds nearly all running text Readability keeps. Of stories a page stacks it is one alone. Where a marked container holds far more running text than that,
 * Readability is asked about it alone.
 */
export function chooseStory(
  body: Element,
  preferred: readonly Element[],
  ask: Ask,
  pick: PickStacked,
): ChoiceWithMeasure {
  const stats = measure(body, ask(body));
  const ruled = preferred.find((element) => stats(element).prose > 0);
  if (ruled !== undefined) return { choice: { element: ruled, ground: 'rule' }, stats: measure(body, ask(ruled)) };
  const stacked = pick(stackedStories(body, stats));
  if (stacked !== null) return { choice: { element: stacked, ground: 'article' }, stats: measure(body, ask(stacked)) };
  const choice = firstChoice(body, stats);
  const other = secondOpinion(body, stats, choice);
  if (other === null) return { choice, stats };
  return { choice: other, stats: measure(body, ask(other.element)) };
}

function firstChoice(body: Element, stats: Measure): Choice {
  const weight = weightIn(body, stats);
  const enough = weight(body) * ENOUGH;
  if (enough === 0) return { element: body, ground: 'page' };
  let best: Choice | null = null;
  for (const element of body.getElementsByTagName('*')) {
    if (weight(element) < enough) continue;
    const ground = groundOf(element);
    if (ground !== null && (best === null || best.element.contains(element))) best = { element, ground };
  }
  const { element, ground } = best ?? { element: narrowest(body, weight, enough), ground: 'readability' };
  return { element: widen(element, body, stats), ground };
}

/** A marked container with far more running text than the first choice: the narrowest that holds most of it. */
function secondOpinion(body: Element, stats: Measure, first: Choice): Choice | null {
  let best: Choice | null = null;
  let most = stats(first.element).prose * FAR_MORE;
  for (const element of body.getElementsByTagName('*')) {
    const ground = groundOf(element);
    const { prose } = stats(element);
    if (ground === null || prose <= most || element.contains(first.element)) continue;
    best = { element, ground };
    most = prose;
  }
  return best;
}

/** What speaks for an element: running text Readability keeps, else anything it keeps, else any text. */
function weightIn(body: Element, stats: Measure): (element: Element) => number {
  const { keptProse, kept } = stats(body);
  if (keptProse > 0) return (element) => stats(element).keptProse;
  return kept > 0 ? (element) => stats(element).kept : (element) => stats(element).text;
}

function groundOf(element: Element): ChoiceGround | null {
  if (element.getAttribute('itemprop')?.split(/\s+/).includes('articleBody')) return 'articleBody';
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''}`;
  if (KNOWN_CONTAINER.test(names) || CAMEL_CONTAINER.test(names)) return 'known-container';
  return element.localName === 'article' ? 'article' : null;
}

function narrowest(body: Element, weight: (element: Element) => number, enough: number): Element {
  let current = body;
  for (;;) {
    const inner = [...current.children].find((child) => weight(child) >= enough);
    if (inner === undefined || inner.localName === 'p') return current;
    current = inner;
  }
}
