import type { TidyStep } from './article';
import type { Block } from './blocks';
import { type Choice, chooseStory } from './choose';
import { Draft, type DraftFacts } from './draft';
import { findStandfirst } from './standfirst';
import { measure } from './stats';
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
 * @param kept copied elements whose own text Readability keeps
 * @param preferred copied elements the outlet's rule names, best first
 */
export function writeStory(
  body: Element,
  kept: ReadonlySet<Element>,
  preferred: readonly Element[],
  facts: DraftFacts,
): Story {
  const stats = measure(body, kept);
  const choice = chooseStory(body, stats, preferred);
  const draft = new Draft(choice.element, stats, facts, findStandfirst(body, choice.element, stats, facts));
  dropUnsupported(draft);
  tidy(draft);
  return { choice, blocks: draft.blocks, steps: draft.steps };
}
