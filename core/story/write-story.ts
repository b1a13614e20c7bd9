import type { TidyStep } from './article';
import type { Block } from './blocks';
import { type Ask, type Choice, chooseStory } from './choose';
import { Draft, type DraftFacts } from './draft';
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
 */
export function writeStory(body: Element, preferred: readonly Element[], facts: DraftFacts, ask: Ask): Story {
  const { choice, stats } = chooseStory(body, preferred, ask);
  const draft = new Draft(choice.element, stats, facts, findStandfirst(body, choice.element, stats, facts));
  dropUnsupported(draft);
  tidy(draft);
  return { choice, blocks: draft.blocks, steps: draft.steps };
}
