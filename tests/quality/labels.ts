import list from './labels.json' with { type: 'json' };
import { foldText } from './normalise.ts';

/**
 * Advertising labels, to measure with. The list is kept apart from the lexicons on purpose: a label that the lexicons do
 * not know must still count as missed. Words that are a label only in some places ("Ad", "PR", "Sponsored") are left out.
 */
const LABELS = new Set([...list.texts, ...list.lines].map(bare));
const LONGEST_FIRST = [...LABELS].sort((a, b) => b.length - a.length);

/** Whether a line of text is an advertising label and nothing else. */
export function isLabelLine(line: string): boolean {
  return LABELS.has(bare(line));
}

/**
 * How many advertising labels a text holds. Text of neighbouring elements may run together ("AdvertisementAdvertisement"), so
 * a label may begin where the one before it ended; anywhere else it has to stand as a whole word.
 */
export function countLabels(text: string): number {
  const folded = foldText(text);
  let count = 0;
  let free = true;
  for (let at = 0; at < folded.length; ) {
    const label = free ? LONGEST_FIRST.find((candidate) => standsAt(folded, candidate, at)) : undefined;
    if (label) {
      count += 1;
      at += label.length;
      continue;
    }
    free = !isLetter(folded[at]);
    at += 1;
  }
  return count;
}

/** A label stands there when it ends as a word, or another label follows at once. */
function standsAt(text: string, label: string, at: number): boolean {
  if (!text.startsWith(label, at)) return false;
  const end = at + label.length;
  return !isLetter(text[end]) || LONGEST_FIRST.some((next) => text.startsWith(next, end));
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{M}]/u.test(character);

/** Without the dashes, brackets and bullets that decorate labels. */
function bare(text: string): string {
  return foldText(text).replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
}
