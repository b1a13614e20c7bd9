import { madeOnce } from '../made-once';
import { labelKey } from '../page/text';

/** What links tell screen readers of where they open. Pages hide it in more ways than class names tell. */
export interface LinkNotes {
  /** By BCP 47 language code. A note of any of them is understood on any page. */
  languages: Record<string, string[]>;
}

/** Longest note with what may stand around it, in characters. */
const LONGEST = 60;

/** Whether an element of a link, or right after one, only says where the link opens. */
export function isLinkNote(element: Element, notes: LinkNotes): boolean {
  if (element.firstElementChild !== null) return false;
  const text = element.textContent ?? '';
  if (text.length > LONGEST || !keysOf(notes).has(labelKey(text))) return false;
  let before = element.previousSibling;
  while (before?.nodeType === 3 && !/\S/.test((before as Text).data)) before = before.previousSibling;
  return element.closest('a') !== null || before?.nodeName.toLowerCase() === 'a';
}

const keysOf = madeOnce(
  ({ languages }: LinkNotes): ReadonlySet<string> => new Set(Object.values(languages).flat().map(labelKey)),
);
