import type { Block } from '../blocks';
import type { Tidy } from './tidy';

/** From this length on nobody says the same twice, in characters. */
const LONG = 80;

/**
 * Takes out what stands on the page a second time: versions for other screen sizes, notices before each embed, and the
 * short blocks among them.
 */
export const repeated: Tidy = {
  step: 'repeated',
  apply(draft) {
    const { blocks } = draft;
    const seen = new Set<string>();
    const again = blocks.map(({ kind, text }) => {
      const isAgain = kind !== 'figure' && kind !== 'rule' && seen.has(text);
      seen.add(text);
      return isAgain;
    });
    const dropped = again.map((isAgain, index) => isAgain && (blocks[index]?.text.length ?? 0) >= LONG);
    for (let index = 1; index < blocks.length; index++)
      dropped[index] ||= again[index] === true && dropped[index - 1] === true;
    for (let index = blocks.length - 2; index >= 0; index--) {
      dropped[index] ||= again[index] === true && dropped[index + 1] === true;
    }
    const out: Block[] = blocks.filter((_, index) => dropped[index]);
    for (const block of out) draft.drop([block], 'repeated', 'it stands in the story already');
  },
};
