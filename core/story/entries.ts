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
  const entries = times.flatMap((_, index) => entryOf(index, times, draft) ?? []);
  if (!isLog(entries, draft)) return;
  keepOpenings(draft, new Map(entries.map((entry) => [entry.element, entry])));
}

/** Keeps the time of each entry, and the headings before its text. */
function keepOpenings(draft: Draft, entries: ReadonlyMap<Element, Entry>): void {
  const begun = new Set<Entry>();
  for (const block of draft.blocks) {
    let element: Element | null = block.element;
    while (element !== null && !entries.has(element)) element = element.parentElement;
    const entry = element === null ? undefined : entries.get(element);
    if (entry === undefined || begun.has(entry)) continue;
    if (draft.measure(block.element).prose > 0) begun.add(entry);
    else if (block === entry.time || block.kind === 'heading') draft.keep(block);
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
function entryOf(index: number, times: readonly Block[], draft: Draft): Entry | null {
  const time = times[index];
  if (time === undefined) return null;
  // In reading order what holds any other time holds the one before or the one behind.
  const [before, behind] = [times[index - 1], times[index + 1]];
  let element = time.element;
  for (let up = element.parentElement; up !== null && up !== draft.container; up = up.parentElement) {
    if ([before, behind].some((other) => other !== undefined && up?.contains(other.element))) break;
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
