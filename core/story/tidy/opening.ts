import { withoutOpening } from '../../attribution/byline-opening';
import { bylineForms } from '../../attribution/byline-words';
import { namesIn } from '../../attribution/names';
import { isBefore } from '../../page/order';
import type { Block } from '../blocks';
import type { Draft } from '../draft';
import { lettersIn, shareIn, wordsOf } from '../words';
import { isInShape, isMarkedAs } from './asked';
import { isDateOrTime, isStamp } from './date-line';
import type { Tidy } from './tidy';

/** Longest line of dates, names or sections, in characters. */
const LONGEST = 110;
/** Letters that may stand beside a name: "By", "Staff Writer". */
const LETTERS_BESIDE_NAME = 30;
/** Longest byline that is told by its first word, in characters. */
const LONGEST_BYLINE = 70;
const LINKED = 0.8;
const LINKY_LIST = 0.25;
const SENTENCE_END = /[.!?…。！？»”"']$/;

/** Blocks below the first paragraph among which a byline or date may stand: that paragraph may be the standfirst. */
const BELOW = 2;

/** Takes out what stands before the first paragraph and is not the story: section, breadcrumbs, names and dates. */
export const opening: Tidy = {
  step: 'opening',
  apply(draft) {
    const headline = onlyHeadline(draft.container);
    let below = 0;
    for (const block of draft.blocks) {
      const isProse = draft.measure(block.element).prose > 0 && !draft.isLead(block) && !draft.isStandfirst(block);
      if (isProse || below > 0) below++;
      if (below > BELOW + 1) return;
      const reason = below === 0 ? reasonAgainst(draft, block, headline) : reasonBelow(draft, block);
      if (reason !== null) draft.drop([block], 'opening', reason);
    }
  },
};

function reasonAgainst(draft: Draft, block: Block, headline: Element | null): string | null {
  const { text, links } = draft.measure(block.element);
  if (text === 0 || block.kind === 'figure') return null;
  if (block.kind === 'list') {
    return links > text * LINKY_LIST || endsWithTitle(draft, block) ? 'a list of links before the story' : null;
  }
  if (block.kind !== 'text' && block.kind !== 'heading') return null;
  if (links > text * LINKED && block.kind === 'text') return 'a link before the story';
  if (text > LONGEST || SENTENCE_END.test(block.text)) return null;
  // What stands above it names the outlet or the section.
  if (headline !== null && isBefore(block.element, headline)) return 'above the headline';
  return lineOfData(draft, block);
}

/** Below the first paragraph a line that reads like a date or a byline may be the story's: its first heading, a score. */
function reasonBelow(draft: Draft, block: Block): string | null {
  const isData =
    block.kind === 'text' &&
    (isStamp(block.text) || isMarkedAs(draft, block, ['date', 'author']) || !isInShape(draft, block));
  return isData ? lineOfData(draft, block) : null;
}

/** Whether a line says who wrote the story or when, and nothing else. */
function lineOfData(draft: Draft, { kind, text }: Block): string | null {
  if ((kind !== 'text' && kind !== 'heading') || text.length > LONGEST || SENTENCE_END.test(text)) return null;
  if (isDateOrTime(text)) return 'a date before the story';
  const forms = bylineForms(draft.facts.words.byline);
  const { rest, opened } = withoutOpening(text, forms);
  if (opened && text.length <= LONGEST_BYLINE && namesIn(rest, { forms }).people.length > 0) return 'the byline';
  const letters = lettersIn(text);
  const words = wordsOf(text);
  const isByline = draft.facts.authors.some((author) => {
    const name = wordsOf(author);
    return name.length > 1 && shareIn(name, words) === 1 && letters - name.join('').length <= LETTERS_BESIDE_NAME;
  });
  return isByline ? 'the byline' : null;
}

/** Whether a list is the way to the page: sections, and at its end the headline. */
function endsWithTitle(draft: Draft, { element }: Block): boolean {
  const last = [...element.querySelectorAll('li')].at(-1);
  const words = wordsOf(last?.textContent ?? '');
  return words.length > 3 && draft.facts.titles.some((title) => shareIn(words, wordsOf(title)) === 1);
}

/** The headline in the story's element; `null` when there is none, or more than one to go by. */
function onlyHeadline(container: Element): Element | null {
  const headlines = container.getElementsByTagName('h1');
  return headlines.length === 1 ? headlines.item(0) : null;
}
