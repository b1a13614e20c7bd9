import { letters } from '../../attribution/text';
import type { Block } from '../blocks';
import type { Draft } from '../draft';
import type { Tidy } from './tidy';

/** Shortest quotation, and shortest piece of one, that is compared, in letters. */
const SHORTEST_QUOTE = 30;
const SHORTEST_PIECE = 12;
/** Share of a quotation that another paragraph has to say; the rest is who said it. */
const SAID_AS_WELL = 0.7;
/** Longest line that says who said it, in characters. */
const LONGEST_SPEAKER = 110;
const PIECES = /[.,;:!?…–—"“”„«»‘’()]+\s*/u;
const QUOTE = /(?:^|[\s_-])(?:pull-?quote|quote|zitat|citation|cita|citaat|sitat|citat)(?:$|[\s_-])/i;

/** Takes out quotations set large that the text says as well, and the line below that says who said them. */
export const pulled: Tidy = {
  step: 'pulled',
  apply(draft) {
    const quotes = draft.blocks.filter((block) => block.kind === 'quote' || isNamedQuote(block));
    if (quotes.length === 0) return;
    const texts = draft.blocks
      .filter((block) => block.kind === 'text')
      .map((block) => ({ block, said: letters(block.text) }));
    for (const quote of quotes) {
      const isSaid = texts.some(({ block, said }) => block !== quote && says(said, quote.text));
      if (!isSaid) continue;
      draft.drop([quote, ...speakerBelow(draft, quote)], 'pulled', 'a quotation the text says as well');
    }
  },
};

/** Whether a paragraph's letters hold most of a quotation, piece by piece, and more than it. */
function says(said: string, quote: string): boolean {
  const whole = letters(quote);
  if (whole.length < SHORTEST_QUOTE || said.length <= whole.length) return false;
  const pieces = quote.split(PIECES).map(letters);
  const found = pieces.filter((piece) => piece.length >= SHORTEST_PIECE && said.includes(piece)).join('');
  return found.length >= whole.length * SAID_AS_WELL;
}

/** The line that stands alone with a quotation in an element and is no sentence. */
function speakerBelow(draft: Draft, quote: Block): Block[] {
  const { blocks } = draft;
  const below = blocks[blocks.indexOf(quote) + 1];
  if (below?.kind !== 'text' || below.text.length > LONGEST_SPEAKER || /[.!?…]["”»]?$/.test(below.text)) return [];
  let both = quote.element.parentElement;
  while (both !== null && both !== draft.container && !both.contains(below.element)) both = both.parentElement;
  return both === null || both === draft.container || draft.within(both).length !== 2 ? [] : [below];
}

/** Whether a short text, or what it stands in, is called a quotation. */
function isNamedQuote({ kind, element }: Block): boolean {
  if (kind !== 'text' && kind !== 'heading') return false;
  return [element, element.parentElement].some((up) => QUOTE.test(up?.getAttribute('class') ?? ''));
}
