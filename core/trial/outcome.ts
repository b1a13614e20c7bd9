import { type Finding, isTakenByDefault } from '../finding';
import { closest, select } from '../page/selector';
import { composedContains, type ShadowAccessor } from '../page/shadow';
import { excerpt, textOf } from '../page/text';
import type { Looked } from './look';
import { OUTCOMES, type Outcome, type TakenText } from './trial';

/** Shorter texts are labels and captions, in characters, unless they are headings. */
const PARAGRAPH = 80;
/** Longest beginning of a text that is told, in characters. */
const BEGINNING = 90;

/**
 * What became of an element that a flag line found.
 *
 * @param what the line says
 */
export function outcomeOf(
  element: Element,
  what: string,
  { site, outlet, entries }: Looked,
  shadow: ShadowAccessor,
): Outcome {
  const around = entries.find(({ finding }) => finding.elements.some((one) => composedContains(one, element)));
  if (around !== undefined) return isTakenByDefault(around.finding) ? 'taken' : 'reported';
  if (entries.some(({ finding }) => finding.evidence === what && isWithin(finding, element))) return 'part';
  const isKept = [...(site?.keep ?? []), ...(outlet?.keep ?? [])].some((selector) => {
    try {
      return closest(element, selector) !== null || select(element, selector, shadow).length > 0;
    } catch {
      // A selector that cannot be read keeps nothing, and is told of at its own line.
      return false;
    }
  });
  return isKept ? 'kept' : 'story';
}

const isWithin = ({ elements }: Finding, element: Element): boolean =>
  elements.some((one) => composedContains(element, one));

/** How many of each, those that are none left out. */
export function countOutcomes(outcomes: readonly Outcome[]): Partial<Record<Outcome, number>> {
  const counts = OUTCOMES.map((outcome) => [outcome, outcomes.filter((one) => one === outcome).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/**
 * The running text in some elements that are taken out; `null` when there is none.
 *
 * @param story the blocks of the story as it is read without the rule
 */
export function takenText(taken: readonly Element[], story: readonly Element[]): TakenText | null {
  const texts = story
    .filter((block) => taken.some((element) => composedContains(element, block)))
    .map((block) => ({ text: textOf(block), isHeading: /^h[2-6]$/.test(block.localName) }))
    .filter(({ text, isHeading }) => isHeading || text.length >= PARAGRAPH)
    .map(({ text }) => text);
  const [first] = texts;
  if (first === undefined) return null;
  const words = texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu) ?? []).length, 0);
  return { paragraphs: texts.length, words, first: excerpt(first, BEGINNING) };
}
