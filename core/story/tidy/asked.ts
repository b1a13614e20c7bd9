import type { Block } from '../blocks';
import type { Draft } from '../draft';

/** A sentence that goes on after a comma is told rather than asked: "Follow us on X, the mayor wrote". */
const GOES_ON = /[,;،、，؛]\s*\p{Ll}/u;
/** Share of links from which it is asked all the same. */
const LINKED = 0.3;
/** Share of a paragraph set in italics from which it is a note. */
const IN_ITALICS = 0.85;

/** Whether words that may be a request are one, by how they go on and how they are set. */
export function isAsked(draft: Draft, block: Block): boolean {
  const { text, links } = draft.measure(block.element);
  return !GOES_ON.test(block.text) || links >= text * LINKED || isInItalics(block);
}

/** Whether a whole paragraph is set in italics, as publishers set notes of their own. */
export function isInItalics({ element, text }: Block): boolean {
  const italic = [...element.querySelectorAll('i, em')].reduce((sum, part) => sum + (part.textContent ?? '').length, 0);
  return italic >= text.length * IN_ITALICS;
}
