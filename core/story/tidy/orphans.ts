import type { Tidy } from './tidy';

/** A heading that is a whole sentence says something itself, from this length on, in characters. */
const SENTENCE = 60;

/** Takes out headings whose content is gone: the heading of a box goes with the box. */
export const orphans: Tidy = {
  step: 'orphans',
  apply(draft) {
    for (const block of draft.emptied()) {
      if (block.text.length >= SENTENCE && /[.…。]$/.test(block.text)) continue;
      draft.drop([block], 'orphans', 'a heading with nothing left below it');
    }
  },
};
