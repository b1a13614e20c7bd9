import { isBefore } from '../page/order';
import { fold } from '../page/text';
import { type Block, blockOf } from './blocks';
import type { DraftFacts } from './draft';
import { type HookGroup, namedGroups } from './hooks';
import type { Measure } from './stats';
import { saysSame, wordsOf } from './words';

/** Shortest and longest standfirst, in characters. */
const SHORTEST = 30;
const LONGEST = 700;
/** Running text is from this length on, in characters. */
const RUNNING = 80;
const LINKY = 0.33;
/** How alike a text and the description in the page's data have to be. */
const AS_DESCRIBED = 0.75;
/** How alike a text and the headline may not be. */
const AS_TITLED = 0.75;
/** What stands in one of these without the story is a teaser, a caption or a box. */
const BESIDE = 'article, aside, li, figure, figcaption, footer';
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b.*\b(?:19|20)\d{2}\b|\b(?:19|20)\d{2}\b.*\b\d{1,2}[:.h]\d{2}\b/;
const SENTENCE_END = /[.!?…:。！？।॥۔؟：»”"'’)]$/;
/** How far up from a block its names are read. */
const NAMING_DEPTH = 3;
const NAMES = ['class', 'id', 'data-testid', 'itemprop'];

/** Standfirsts a story may have. */
const STANDFIRSTS = 2;
/** More first paragraphs outside the story's element than these are another story. */
const MOST = 5;

/**
 * What leads into the story from outside the element that holds it: between the headline and the story stand its
 * standfirst, named so by the page or said again in its data, and at times its first paragraphs.
 */
export function findStandfirst(body: Element, story: Element, stats: Measure, facts: DraftFacts): Block[] {
  const titles = facts.titles.map(wordsOf);
  const described = facts.descriptions.map(wordsOf).filter((words) => words.length > 4);
  const standfirsts: Block[] = [];
  const opening: Block[] = [];
  let isBelowHeadline = false;
  for (const element of body.getElementsByTagName('*')) {
    if (element === story) break;
    if (element.contains(story)) continue;
    if (element.localName === 'h1') {
      isBelowHeadline = true;
      standfirsts.length = 0;
      opening.length = 0;
      continue;
    }
    if (!isBelowHeadline || !mayBe(element, stats)) continue;
    if (element.closest(BESIDE)?.contains(story) === false) continue;
    const words = wordsOf(element.textContent ?? '');
    if (titles.some((title) => saysSame(words, title, AS_TITLED))) continue;
    const isStandfirst =
      isCalledStandfirst(element) || described.some((description) => saysSame(words, description, AS_DESCRIBED));
    if (!isStandfirst && !isRunningText(element, stats)) continue;
    const block = blockOf(element);
    if (block === null) continue;
    const text: Block = block.kind === 'heading' ? { ...block, kind: 'text' } : block;
    if (isStandfirst) standfirsts.push(text);
    else opening.push(text, ...listAfter(element, stats));
  }
  const isOther = opening.length > MOST || hasHeadline(story, stats);
  return [...standfirsts.slice(0, STANDFIRSTS), ...(isOther ? [] : opening)];
}

/** Whether a story begins with a headline of its own: what stands before that is no part of it. */
function hasHeadline(story: Element, stats: Measure): boolean {
  const headline = story.querySelector('h1');
  const first = [...story.getElementsByTagName('p')].find((paragraph) => stats(paragraph).prose > 0);
  return headline !== null && first !== undefined && isBefore(headline, first);
}

/** The list that a paragraph announces. */
function listAfter(paragraph: Element, stats: Measure): Block[] {
  const list = paragraph.nextElementSibling;
  if (list === null || !/[:：]\s*$/.test(paragraph.textContent ?? '')) return [];
  const { text, links } = stats(list);
  const block = links <= text * LINKY ? blockOf(list) : null;
  return block?.kind === 'list' ? [block] : [];
}

function mayBe(element: Element, stats: Measure): boolean {
  const { text, links } = stats(element);
  const isShort = text >= SHORTEST && text <= LONGEST && links <= text * LINKY;
  return isShort && /^(?:p|h2|h3)$/.test(element.localName);
}

/**
 * A paragraph of running text that the page calls nothing else. Unless Readability keeps it, it must not be the caption
 * of a picture above it, or a line of dates.
 */
function isRunningText(element: Element, stats: Measure): boolean {
  const { keptProse } = stats(element);
  const text = fold(element.textContent ?? '');
  if (stats(element).text < RUNNING || !SENTENCE_END.test(text) || namesOf(element).length > 0) return false;
  return keptProse > 0 || (!CLOCK.test(text) && !followsPicture(element));
}

/** Whether nothing stands between an element and a picture before it. */
function followsPicture(element: Element): boolean {
  let current = element;
  while (current.previousElementSibling === null && current.parentElement !== null) current = current.parentElement;
  const before = current.previousElementSibling;
  if (before === null || /\S/.test(before.textContent ?? '')) return false;
  return before.localName === 'img' || before.getElementsByTagName('img').length > 0;
}

/** Whether the names of a block or of what it stands in speak of a standfirst before they speak of anything else. */
const isCalledStandfirst = (element: Element): boolean => namesOf(element)[0] === 'standfirst';

/** What the names of a block and of what it stands in speak of, but for pictures, from the inside out. */
function namesOf(element: Element): HookGroup[] {
  const groups: HookGroup[] = [];
  let up: Element | null = element;
  for (
    let depth = 0;
    depth < NAMING_DEPTH && up !== null && up.querySelector('h1') === null;
    depth++, up = up.parentElement
  ) {
    groups.push(...namedGroups(up, NAMES).filter((group) => group !== 'picture'));
  }
  return groups;
}
