import type { Block } from '../blocks';
import type { Tidy } from './tidy';

/** Share of the paragraphs that the body in the page's data has to know to be whole. */
const WHOLE = 0.9;
/** Share of links from which a block leads untold. */
const LINKED = 0.6;
/** Shortest text that is looked up, in characters. */
const SHORTEST = 25;

/** Takes out lines and lists of links that the whole body in the page's data does not have. */
export const untold: Tidy = {
  step: 'untold',
  apply(draft) {
    const { knows } = draft.facts;
    if (knows === undefined) return;
    const prose = draft.blocks.filter((block) => draft.measure(block.element).keptProse > 0);
    if (prose.length === 0 || prose.filter((block) => knows(block.text)).length < prose.length * WHOLE) return;
    for (const block of draft.blocks) {
      const { text, links } = draft.measure(block.element);
      if (text === 0 || links < text * LINKED || (block.kind !== 'text' && block.kind !== 'list')) continue;
      const texts = textsOf(block).filter(({ length }) => length >= SHORTEST);
      if (texts.length > 0 && !texts.some(knows))
        draft.drop([block], 'untold', "links that the body in the page's data does not have");
    }
  },
};

/** A block's text, or the texts of a list's items. */
const textsOf = ({ kind, element, text }: Block): string[] =>
  kind === 'list' ? [...element.children].map((item) => item.textContent ?? '') : [text];
