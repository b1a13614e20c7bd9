import type { Measure } from './stats';

/** Why an element was taken for the one that holds the story. */
export type ChoiceGround = 'rule' | 'articleBody' | 'known-container' | 'article' | 'readability' | 'page';

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

/**
 * Chooses the element that holds the story: the narrowest marked container that holds nearly all Readability keeps,
 * else the narrowest element that does.
 */
export function chooseStory(body: Element, stats: Measure, preferred: readonly Element[]): Choice {
  const total = stats(body).kept;
  for (const element of preferred) if (stats(element).text > 0) return { element, ground: 'rule' };
  let best: Choice | null = null;
  for (const element of body.getElementsByTagName('*')) {
    if (stats(element).kept < total * ENOUGH || total === 0) continue;
    const ground = groundOf(element);
    if (ground !== null && (best === null || best.element.contains(element))) best = { element, ground };
  }
  return best ?? { element: narrowest(body, stats, total), ground: 'readability' };
}

function groundOf(element: Element): ChoiceGround | null {
  if (element.getAttribute('itemprop')?.split(/\s+/).includes('articleBody')) return 'articleBody';
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''}`;
  if (KNOWN_CONTAINER.test(names) || CAMEL_CONTAINER.test(names)) return 'known-container';
  return element.localName === 'article' ? 'article' : null;
}

function narrowest(body: Element, stats: Measure, total: number): Element {
  let current = body;
  for (;;) {
    const inner = [...current.children].find((child) => stats(child).kept >= total * ENOUGH);
    if (inner === undefined || inner.localName === 'p') return current;
    current = inner;
  }
}
