import list from './labels.json' with { type: 'json' };
import { foldText, INVISIBLE } from './normalise.ts';

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
 * How many advertising labels the text of an advertising finding holds. It is the text of all its elements, which may
 * run together with no space ("AdvertisementAdvertisement", "Advertisementads.push()"): a label begins where a word or
 * another label could begin, and may end anywhere. Good for advertising findings only; in prose it would count too much.
 */
export function countLabels(text: string): number {
  const shown = text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ');
  const folded = shown.toLowerCase();
  // Lower case may be longer than what it was made from; then there are no capitals to go by.
  const cased = folded.length === shown.length ? shown : folded;
  let count = 0;
  let afterLabel = true;
  for (let at = 0; at < folded.length; ) {
    const begins: boolean = afterLabel || beginsWord(cased, at);
    const label: string | undefined = begins
      ? LONGEST_FIRST.find((candidate) => folded.startsWith(candidate, at))
      : undefined;
    if (label) count += 1;
    afterLabel = label !== undefined;
    at += label?.length ?? 1;
  }
  return count;
}

/** At a letter after none, or at a capital after a small letter. */
function beginsWord(text: string, at: number): boolean {
  const [before = '', here = ''] = [text[at - 1], text[at]];
  return !/[\p{L}\p{M}]/u.test(before) || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(here));
}

/** Without the dashes, brackets and bullets that decorate labels. */
function bare(text: string): string {
  return foldText(text).replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
}
