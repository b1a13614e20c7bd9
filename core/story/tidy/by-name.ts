import type { Draft } from '../draft';
import type { HookGroup } from '../hooks';
import type { Tidy } from './tidy';

interface ByNameOptions {
  readonly step: string;
  readonly group: HookGroup;
  /** Longest text that is taken out, in characters. */
  readonly longest: number;
  /** Said before the word found, as in "named “newsletter”". */
  readonly what: string;
}

/** Share of the story's running text in elements with one word above which the word means something else here. */
const MEANS_THE_STORY = 0.25;

/** A step that takes out what the page's own class and id words name as something other than the story. */
export function byName({ step, group, longest, what }: ByNameOptions): Tidy {
  return {
    step,
    apply(draft) {
      const prose = proseByWord(draft, group);
      const limit = draft.whole.prose * MEANS_THE_STORY;
      for (const { element, word } of draft.hooks(group)) {
        const { text } = draft.measure(element);
        if (text > longest || (prose.get(word) ?? 0) > limit) continue;
        const blocks = draft.within(element);
        if (blocks.length > 0) draft.drop(blocks, step, `${what}, by its name “${word}”`);
      }
    },
  };
}

/** Running text in the elements named by each word; nested ones count once. */
function proseByWord(draft: Draft, group: HookGroup): Map<string, number> {
  const prose = new Map<string, number>();
  const last = new Map<string, Element>();
  for (const { element, word } of draft.hooks(group)) {
    if (last.get(word)?.contains(element)) continue;
    last.set(word, element);
    prose.set(word, (prose.get(word) ?? 0) + draft.measure(element).prose);
  }
  return prose;
}
