import type { Tidy } from './tidy';

/** Takes out headings whose content is gone: the heading of a box goes with the box. */
export const orphans: Tidy = {
  step: 'orphans',
  apply(draft) {
    for (const block of draft.emptied()) draft.drop([block], 'orphans', 'a heading with nothing left below it');
  },
};
