import type { Block } from '../blocks';
import type { Draft } from '../draft';
import { saysSame, wordsOf } from '../words';
import type { Tidy } from './tidy';

/** Share of a heading's words that have to be in the headline. */
const SIMILAR = 0.75;

/** Takes out the headline: the clean article has it as its title. */
export const headline: Tidy = {
  step: 'headline',
  apply(draft) {
    const titles = draft.facts.titles.map(wordsOf);
    const opening = openingOf(draft);
    for (const [index, block] of draft.blocks.entries()) {
      if (block.kind !== 'heading' && (block.kind !== 'text' || index > opening)) continue;
      const isMain = block.element.localName === 'h1' || index <= opening;
      if (isMain && titles.some((title) => saysSame(wordsOf(block.text), title, SIMILAR))) {
        draft.drop([block], 'headline', 'the headline again');
      }
    }
  },
};

/** Index of the first paragraph of running text. */
function openingOf(draft: Draft): number {
  const index = draft.blocks.findIndex((block: Block) => draft.measure(block.element).prose > 0);
  return index < 0 ? draft.blocks.length : index;
}
