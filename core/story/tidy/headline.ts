import type { Block } from '../blocks';
import type { Draft } from '../draft';
import { saysSame, shareIn, wordsOf } from '../words';
import type { Tidy } from './tidy';

/** Share of a heading's words that have to be in the headline. */
const SIMILAR = 0.75;
/** The same for a text that is no heading: an opening paragraph may say much the same. */
const NEARLY_SAME = 0.9;

/** Takes out the headline: the clean article has it as its title. */
export const headline: Tidy = {
  step: 'headline',
  apply(draft) {
    const titles = draft.facts.titles.map(wordsOf);
    const opening = openingOf(draft);
    for (const [index, block] of draft.blocks.entries()) {
      if (block.kind !== 'heading' && (block.kind !== 'text' || index > opening)) continue;
      const isMain = block.element.localName === 'h1' || index <= opening;
      const words = wordsOf(block.text);
      if (isMain && titles.some((title) => isHeadline(block, words, title))) {
        draft.drop([block], 'headline', 'the headline again');
      }
    }
  },
};

function isHeadline(block: Block, words: readonly string[], title: readonly string[]): boolean {
  if (block.kind === 'text') return saysSame(words, title, NEARLY_SAME);
  return saysSame(words, title, SIMILAR) || saysWithKicker(words, title);
}

/** Whether a heading is the headline with a few words of section or series before it. */
const saysWithKicker = (words: readonly string[], title: readonly string[]): boolean =>
  title.length >= 4 && words.length <= title.length * 2 && shareIn(title, words) === 1;

/** Index of the first paragraph of running text. */
function openingOf(draft: Draft): number {
  const index = draft.blocks.findIndex((block: Block) => draft.measure(block.element).prose > 0);
  return index < 0 ? draft.blocks.length : index;
}
