import { isBefore } from '../page/order';
import type { TidyStep } from './article';
import { type Block, blocksOf } from './blocks';
import { type Ask, type Choice, chooseStory, type PickStacked } from './choose';
import { Draft, type DraftFacts } from './draft';
import { keepEntryTimes } from './entries';
import { findLeadPicture } from './lead-picture';
import { pickByHeadline } from './stacked';
import { findStandfirst } from './standfirst';
import { dropUnsupported } from './support';
import { tidy } from './tidy';
import { embeds } from './tidy/embeds';

/** A summary box with a larger share of links is none. */
const LINKY = 0.33;

/** The story found in a copy. */
export interface Story {
  readonly choice: Choice;
  readonly blocks: readonly Block[];
  readonly steps: readonly TidyStep[];
}

/**
 * Finds the story in a normalised copy and leaves out what is not part of it.
 *
 * @param preferred copied elements the outlet's rule names, best first
 * @param ask gives the copied elements below a part of the page whose own text Readability keeps
 * @param inView picks the one of stacked stories that the reader is at, where somebody can tell
 */
export function writeStory(
  body: Element,
  preferred: readonly Element[],
  facts: DraftFacts,
  ask: Ask,
  inView: PickStacked = () => null,
): Story {
  const pick: PickStacked = (stories) => inView(stories) ?? pickByHeadline(stories, facts.titles);
  const { choice, stats } = chooseStory(body, preferred, ask, pick);
  // A list of links under such a heading is a table of contents, or leads elsewhere.
  const boxes = facts.boxes?.filter((box) => stats(box).links <= stats(box).text * LINKY) ?? [];
  const picture = findLeadPicture(body, choice.element);
  const lead = [
    ...findStandfirst(body, choice.element, stats, facts),
    ...(picture === null ? [] : [picture]),
    ...boxesBefore(choice.element, boxes),
  ];
  const draft = new Draft(choice.element, stats, { ...facts, boxes }, lead.sort(inDocumentOrder));
  embeds.apply(draft);
  keepEntryTimes(draft);
  dropUnsupported(draft, choice.ground);
  tidy(draft);
  return { choice, blocks: draft.blocks, steps: draft.steps };
}

/** Blocks of summary boxes between the headline and the element that holds the story. */
function boxesBefore(story: Element, boxes: readonly Element[]): Block[] {
  const headlines = [...story.ownerDocument.querySelectorAll('h1')].filter((h1) => isBefore(h1, story));
  const headline = headlines.at(-1);
  return boxes
    .filter(
      (box) => isBefore(box, story) && !box.contains(story) && (headline === undefined || isBefore(headline, box)),
    )
    .flatMap(blocksOf);
}

const inDocumentOrder = (a: Block, b: Block): number => (isBefore(a.element, b.element) ? -1 : 1);
