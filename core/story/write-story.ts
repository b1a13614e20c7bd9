import type { TidyStep } from './article';
import type { Block } from './blocks';
import { type Ask, type Choice, chooseStory, type PickStacked } from './choose';
import { Draft, type DraftFacts } from './draft';
import { pickByHeadline } from './stacked';
import { findStandfirst } from './standfirst';
import { dropUnsupported } from './support';
import { tidy } from './tidy';

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
  const draft = new Draft(choice.element, stats, facts, findStandfirst(body, choice.element, stats, facts));
  dropUnsupported(draft);
  tidy(draft);
  return { choice, blocks: draft.blocks, steps: draft.steps };
}
