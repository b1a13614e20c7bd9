import { blockOf, isInline } from '../page/blocks';
import { linkedLength } from '../page/links';
import { textOf } from '../page/text';
import { toldChoice } from './choice';

/** What a sentence ends with, closing marks included. */
const SENTENCE = /[.!?…。！？।؟"”»“«’」』]$/;

/** Where words are a page's, not the story's. */
const FURNITURE = 'footer,nav,form,button,a[href]';

/** What a story has and boxes of other things have not. */
const STORY_PARTS = 'figure,blockquote,table,li,time';

/** How many elements beside a line are looked at. */
const BESIDE = 40;

/**
 * Whether an element is a piece of a paragraph, or a short line in the run of the story: what is too short to be known as
 * prose by itself.
 *
 * @param isProse whether an element holds prose of the story, or looks like its paragraphs
 */
export function isRunning(element: Element, isProse: (element: Element) => boolean): boolean {
  if (!hasOwnWords(element)) return false;
  const block = blockOf(element);
  if (isInline(element) && block !== null && isProse(block)) return true;
  if (!linesOf(element).some((line) => line.localName === 'li' || SENTENCE.test(textOf(line)))) return false;
  const row = element.localName === 'li' ? element.parentElement : (block ?? element);
  const beside = [...(row?.parentElement?.children ?? [])].slice(0, BESIDE);
  return beside.some((one) => one !== row && isLine(one) && isProse(one));
}

/** Whether a box is a heading and a few words that make no sentence, as boxes that ask for something have it. */
export function isLabelBox(element: Element): boolean {
  const heading = element.querySelector('h2,h3,h4');
  return (
    heading !== null &&
    element.querySelector(STORY_PARTS) === null &&
    textOf(heading).length < textOf(element).length &&
    !linesOf(element).some((line) => SENTENCE.test(textOf(line)) || textOf(line).length > 60)
  );
}

/** Whether the words of an element are neither links nor furniture, nor called something else by its page. */
function hasOwnWords(element: Element): boolean {
  const { length } = textOf(element);
  return (
    length > 0 &&
    element.closest(FURNITURE) === null &&
    linkedLength(element) * 2 < length &&
    toldChoice(element) === null
  );
}

const isLine = (element: Element): boolean => [...element.children].every(isInline);

/** The lines of text in an element, or itself. */
const linesOf = (element: Element): Element[] =>
  isLine(element)
    ? [element]
    : [...element.querySelectorAll('*')].filter(
        (one) => (!isInline(one) || !isLine(one.parentElement ?? one)) && isLine(one),
      );
