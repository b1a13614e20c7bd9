import { type Block, blockOf } from './blocks';
import type { DraftFacts } from './draft';
import { groupsOf } from './hooks';
import type { Measure } from './stats';
import { saysSame, wordsOf } from './words';

/** Shortest and longest standfirst, in characters. */
const SHORTEST = 30;
const LONGEST = 700;
const LINKY = 0.33;
/** How alike a text and the description in the page's data have to be. */
const AS_DESCRIBED = 0.75;
/** How alike a text and the headline may not be. */
const AS_TITLED = 0.75;
/** What stands in one of these without the story is a teaser, a caption or a box. */
const BESIDE = 'article, aside, li, figure, figcaption, footer';
/** How far up from a block its names are read. */
const NAMING_DEPTH = 3;

/**
 * The standfirst where it stands outside the element that holds the story: between the headline and the story, and
 * named so by the page or said again in its data.
 */
export function findStandfirst(body: Element, story: Element, stats: Measure, facts: DraftFacts): Block[] {
  const titles = facts.titles.map(wordsOf);
  const described = facts.descriptions.map(wordsOf).filter((words) => words.length > 4);
  const found: Block[] = [];
  let isBelowHeadline = false;
  for (const element of body.getElementsByTagName('*')) {
    if (element === story) break;
    if (element.contains(story)) continue;
    if (element.localName === 'h1') {
      isBelowHeadline = true;
      found.length = 0;
      continue;
    }
    if (!isBelowHeadline || !mayBe(element, stats)) continue;
    if (element.closest(BESIDE)?.contains(story) === false) continue;
    const words = wordsOf(element.textContent ?? '');
    if (titles.some((title) => saysSame(words, title, AS_TITLED))) continue;
    if (!isNamed(element) && !described.some((description) => saysSame(words, description, AS_DESCRIBED))) continue;
    const block = blockOf(element);
    if (block !== null) found.push(block.kind === 'heading' ? { ...block, kind: 'text' } : block);
  }
  return found.slice(0, 2);
}

function mayBe(element: Element, stats: Measure): boolean {
  const { text, links } = stats(element);
  const isShort = text >= SHORTEST && text <= LONGEST && links <= text * LINKY;
  return isShort && /^(?:p|h2|h3)$/.test(element.localName);
}

/** Whether the names of a block or of what it stands in speak of a standfirst, and of nothing else. */
function isNamed(element: Element): boolean {
  let isStandfirst = false;
  let up: Element | null = element;
  for (let depth = 0; depth < NAMING_DEPTH && up !== null; depth++, up = up.parentElement) {
    for (const name of ['class', 'id', 'data-testid', 'itemprop']) {
      for (const [group] of groupsOf(up.getAttribute(name) ?? '')) {
        if (group === 'standfirst') isStandfirst = true;
        else if (!isStandfirst && group !== 'picture') return false;
      }
    }
  }
  return isStandfirst;
}
