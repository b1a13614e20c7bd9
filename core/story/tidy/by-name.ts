import type { HookGroup } from '../hooks';
import type { Tidy } from './tidy';

interface ByNameOptions {
  readonly step: string;
  readonly group: HookGroup;
  /** Longest text that is taken out, in characters. */
  readonly longest: number;
  /** Whether it may hold the first paragraph of running text, as an author's note may. */
  readonly mayOpen?: boolean;
  /** From how much running text on, that Readability keeps and that is no link, the name is outweighed, in characters. */
  readonly yieldsTo?: number;
  /** Whether embedded posts and films stay: such names are given to what they stand in. */
  readonly sparesEmbeds?: boolean;
  /** Said before the word found, as in "named “newsletter”". */
  readonly what: string;
}

/** Longest running text of a note that may stand before the first paragraph, in characters. */
const NOTE = 400;

/** A step that takes out what the page's own class and id words name as something other than the story. */
export function byName({
  step,
  group,
  longest,
  what,
  mayOpen = false,
  yieldsTo = Infinity,
  sparesEmbeds = false,
}: ByNameOptions): Tidy {
  return {
    step,
    apply(draft) {
      const first = draft.opening;
      for (const { element, word } of draft.hooks(group)) {
        const { text, links, keptProse } = draft.measure(element);
        if (text > longest || keptProse - links >= yieldsTo) continue;
        const blocks = draft
          .within(element)
          .filter((block) => !draft.isTold(block) && !(sparesEmbeds && block.kind === 'embed'));
        const isBeside = mayOpen && draft.measure(element).keptProse <= NOTE;
        if (!isBeside && blocks.some((block) => block === first)) continue;
        if (blocks.length > 0) draft.drop(blocks, step, `${what}, by its name “${word}”`);
      }
    },
  };
}
