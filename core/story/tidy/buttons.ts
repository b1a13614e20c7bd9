import type { Tidy } from './tidy';

/** Longest label of a button, in characters. */
const LONGEST = 40;
const LINKED = 0.9;
const BUTTON = /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/i;

/** Takes out links that are dressed as buttons and stand alone. */
export const buttons: Tidy = {
  step: 'buttons',
  apply(draft) {
    for (const block of draft.blocks) {
      const { text, links } = draft.measure(block.element);
      if (block.kind !== 'text' || text === 0 || text > LONGEST || links < text * LINKED) continue;
      const link = block.element.querySelector('a') ?? block.element.closest('a');
      if (link !== null && (link.getAttribute('role') === 'button' || BUTTON.test(link.getAttribute('class') ?? ''))) {
        draft.drop([block], 'buttons', 'a button');
      }
    }
  },
};
