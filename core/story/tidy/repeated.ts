import type { Block } from '../blocks';
import type { Draft } from '../draft';
import { wordsOf } from '../words';
import type { Tidy } from './tidy';

/** From this length on nobody says the same twice, in characters. */
const LONG = 80;

/**
 * Takes out what stands on the page a second time: versions for other screen sizes, notices before each embed, and the
 * short blocks among them.
 */
export const repeated: Tidy = {
  step: 'repeated',
  apply(draft) {
    const { blocks } = draft;
    const seen = new Set<string>();
    const again = blocks.map(({ kind, text }) => {
      const isAgain = kind !== 'figure' && kind !== 'rule' && seen.has(text);
      seen.add(text);
      return isAgain;
    });
    const dropped = again.map((isAgain, index) => isAgain && (blocks[index]?.text.length ?? 0) >= LONG);
    for (let index = 1; index < blocks.length; index++)
      dropped[index] ||= again[index] === true && dropped[index - 1] === true;
    for (let index = blocks.length - 2; index >= 0; index--) {
      dropped[index] ||= again[index] === true && dropped[index + 1] === true;
    }
    const out: Block[] = blocks.filter((_, index) => dropped[index]);
    for (const block of out) draft.drop([block], 'repeated', 'it stands in the story already');
    dropPulledQuotes(draft);
  },
};

/** A quotation set large that the text says as well. */
function dropPulledQuotes(draft: Draft): void {
  const quotes = draft.blocks.filter((block) => block.kind === 'quote' || isNamedQuote(block.element));
  if (quotes.length === 0) return;
  const texts = draft.blocks
    .filter((block) => block.kind === 'text')
    .map((block) => ({ block, letters: lettersOf(block) }));
  for (const quote of quotes) {
    const letters = lettersOf(quote);
    if (letters.length < SHORTEST_QUOTE) continue;
    if (
      texts.some(
        ({ block, letters: other }) => block !== quote && other.length > letters.length && other.includes(letters),
      )
    ) {
      draft.drop([quote], 'repeated', 'a quotation the text says as well');
    }
  }
}

/** Shortest quotation that is compared, in letters. */
const SHORTEST_QUOTE = 30;

const isNamedQuote = (element: Element): boolean =>
  /pull-?quote/i.test(`${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`);

const lettersOf = (block: Block): string => wordsOf(block.text).join('');
