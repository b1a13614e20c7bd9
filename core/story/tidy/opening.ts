import { isBefore } from '../../page/order';
import type { Block } from '../blocks';
import type { Draft } from '../draft';
import { shareIn, wordsOf } from '../words';
import { isDateOrTime } from './date-line';
import type { Tidy } from './tidy';

/** Longest line of dates, names or sections, in characters. */
const LONGEST = 110;
/** Letters that may stand beside a name: "By", "Staff Writer". */
const LETTERS_BESIDE_NAME = 30;
const LINKED = 0.8;
const LINKY_LIST = 0.25;
const SENTENCE_END = /[.!?…。！？»”"']$/;

/** Takes out what stands before the first paragraph and is not the story: section, breadcrumbs, names and dates. */
export const opening: Tidy = {
  step: 'opening',
  apply(draft) {
    const headline = onlyHeadline(draft.container);
    for (const block of draft.blocks) {
      if (draft.measure(block.element).prose > 0 && !draft.isLead(block) && !draft.isStandfirst(block)) return;
      const reason = reasonAgainst(draft, block, headline);
      if (reason !== null) draft.drop([block], 'opening', reason);
    }
  },
};

function reasonAgainst(draft: Draft, block: Block, headline: Element | null): string | null {
  const { text, links } = draft.measure(block.element);
  if (text === 0 || block.kind === 'figure') return null;
  if (block.kind === 'list') return links > text * LINKY_LIST ? 'a list of links before the story' : null;
  if (block.kind !== 'text' && block.kind !== 'heading') return null;
  if (links > text * LINKED && block.kind === 'text') return 'a link before the story';
  if (text > LONGEST || SENTENCE_END.test(block.text)) return null;
  // What stands above it names the outlet or the section.
  if (headline !== null && isBefore(block.element, headline)) return 'above the headline';
  const letters = block.text.replace(/[^\p{L}]/gu, '').length;
  if (isDateOrTime(block.text)) return 'a date before the story';
  const words = wordsOf(block.text);
  const isByline = draft.facts.authors.some((author) => {
    const name = wordsOf(author);
    return name.length > 1 && shareIn(name, words) === 1 && letters - name.join('').length <= LETTERS_BESIDE_NAME;
  });
  return isByline ? 'the byline' : null;
}

/** The headline in the story's element; `null` when there is none, or more than one to go by. */
function onlyHeadline(container: Element): Element | null {
  const headlines = container.getElementsByTagName('h1');
  return headlines.length === 1 ? headlines.item(0) : null;
}
