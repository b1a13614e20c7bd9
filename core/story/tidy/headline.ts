import { fold } from '../../page/text';
import type { Block } from '../blocks';
import type { Draft } from '../draft';
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
      if (isMain && titles.some((title) => isSame(wordsOf(block.text), title))) {
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

const wordsOf = (text: string): string[] =>
  fold(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text says the headline, give or take the name of the site or section. */
function isSame(text: readonly string[], title: readonly string[]): boolean {
  if (text.length === 0 || title.length === 0) return false;
  const inTitle = text.filter((word) => title.includes(word)).length;
  const inText = title.filter((word) => text.includes(word)).length;
  return inTitle >= text.length * SIMILAR && inText >= title.length * SIMILAR;
}
