import { isBefore } from '../page/order';
import { type Block, blockOf } from './blocks';
import { type HookGroup, namedGroups } from './hooks';

/** What stands in one of these without the story is a teaser, an advertisement or a menu. */
const BESIDE = 'article, aside, li, nav, footer, form';
/** Narrower pictures are portraits of authors and logos, in CSS pixels. */
const NARROWEST = 300;
/** Longest text of a figure that is a picture with its caption, in characters. */
const LONGEST = 800;
/** How far up from a picture its names are read. */
const NAMING_DEPTH = 3;

/**
 * The picture a story opens with where it stands outside the element that holds the story: a figure between the
 * headline and the story. `null` when there is none, or the story begins with a picture of its own.
 */
export function findLeadPicture(body: Element, story: Element): Block | null {
  if (opensWithPicture(story)) return null;
  const headline = [...body.querySelectorAll('h1')].filter((h1) => isBefore(h1, story) && !h1.contains(story)).at(-1);
  if (headline === undefined) return null;
  for (const figure of body.getElementsByTagName('figure')) {
    if (!isBefore(headline, figure) || !isBefore(figure, story) || figure.contains(story)) continue;
    if (isBeside(figure, story) || !isPictureOfStory(figure)) continue;
    const block = blockOf(figure);
    if (block !== null && block.kind === 'figure') return block;
  }
  return null;
}

/** Whether a picture comes before any running text of the story. */
function opensWithPicture(story: Element): boolean {
  const image = story.querySelector('img');
  if (image === null) return false;
  const paragraph = [...story.getElementsByTagName('p')].find((it) => (it.textContent ?? '').trim().length > 80);
  return paragraph === undefined || isBefore(image, paragraph);
}

const isBeside = (figure: Element, story: Element): boolean => figure.closest(BESIDE)?.contains(story) === false;

function isPictureOfStory(figure: Element): boolean {
  const image = figure.querySelector('img');
  if (image === null || (figure.textContent ?? '').trim().length > LONGEST) return false;
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  if (width < NARROWEST) return false;
  let up: Element | null = figure;
  for (let depth = 0; depth < NAMING_DEPTH && up !== null; depth++, up = up.parentElement) {
    if (namedGroups(up).some((group) => NOT_OF_STORY.has(group))) return false;
  }
  return true;
}

const NOT_OF_STORY: ReadonlySet<HookGroup> = new Set([
  'author',
  'related',
  'advertising',
  'newsletter',
  'navigation',
  'comments',
  'share',
]);
