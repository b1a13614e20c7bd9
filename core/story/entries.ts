import type { Block } from './blocks';
import type { Draft } from './draft';

/** A time of day; a date may stand beside it. */
const CLOCK = /(?<!\d)\d{1,2}\s?[:.h]\s?\d{2}(?!\d)/;
/** Longest line that only says when, in characters. */
const LONGEST = 60;
/** So many entries make a text a log of what happened. */
const FEWEST = 3;
/** Share of the story's running text that stands in the entries of a log. */
const MOST_OF_STORY = 0.6;

/**
 * Keeps the times and headings of the entries of a live blog, which say when what they tell was told. A story that is
 * no log has one date, and that is no part of its text.
 */
export function keepEntryTimes(draft: Draft): void {
  const comments = draft.hooks('comments');
  const times = draft.blocks.filter(
    (block) => saysWhen(block, draft) && !comments.some(({ element }) => element.contains(block.element)),
  );
  if (times.length < FEWEST) return;
  const entries = times.flatMap((time) => entryOf(time, times, draft) ?? []);
  if (!isLog(entries, draft)) return;
  for (const { element, time } of entries) {
    for (const block of draft.within(element)) {
      if (draft.measure(block.element).prose > 0) break;
      if (block === time || block.kind === 'heading') draft.keep(block);
    }
  }
}

interface Entry {
  readonly element: Element;
  readonly time: Block;
}

const saysWhen = ({ kind, element, text }: Block, draft: Draft): boolean =>
  kind === 'text' && text.length <= LONGEST && CLOCK.test(text) && isTime(element, draft);

/** Whether a line is marked or named as a time, or holds one. */
const isTime = (line: Element, draft: Draft): boolean =>
  line.querySelector('time') !== null ||
  line.closest('time') !== null ||
  draft.hooks('date').some(({ element }) => element.contains(line) || line.contains(element));

/** The largest element around a time with no other time in it, if it holds running text that Readability keeps. */
function entryOf(time: Block, times: readonly Block[], draft: Draft): Entry | null {
  let element = time.element;
  for (let up = element.parentElement; up !== null && up !== draft.container; up = up.parentElement) {
    if (times.some((other) => other !== time && up?.contains(other.element))) break;
    element = up;
  }
  return draft.measure(element).keptProse > 0 ? { element, time } : null;
}

/** Whether entries stand side by side and hold most of the story. */
function isLog(entries: readonly Entry[], draft: Draft): boolean {
  const parent = entries[0]?.element.parentElement;
  const beside = entries.filter(({ element }) => element.parentElement === parent);
  const prose = beside.reduce((sum, { element }) => sum + draft.measure(element).prose, 0);
  return beside.length >= FEWEST && prose >= draft.whole.prose * MOST_OF_STORY;
}
