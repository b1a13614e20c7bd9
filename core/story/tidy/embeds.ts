import type { Tidy } from './tidy';

/** Sets embedded posts apart from the running text: they are others' words, shown beside it. */
export const embeds: Tidy = {
  step: 'embeds',
  apply(draft) {
    for (const { element } of draft.hooks('embed')) {
      const { text } = draft.measure(element);
      for (const block of draft.within(element)) if (text <= LONGEST && block.kind !== 'figure') draft.setApart(block);
    }
  },
};

/** Longest embedded post, in characters. */
const LONGEST = 2000;
