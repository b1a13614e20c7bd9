import { isBesideText } from '../blocks';
import { isInItalics } from './asked';
import { closingNote, lastNote } from './closing-notes';
import type { Tidy } from './tidy';

/** Most blocks that are taken off a story's end. */
const MOST = 10;
/** Most labels that are taken off: a page of labels is one. */
const MOST_LABELS = 2;
/** Longest note in italics that is passed over, in characters. */
const LONGEST_PASSED = 400;

/**
 * Takes off the story's end what publishers put there below every story: rights, requests, addresses of the newsroom,
 * tags, links. Works backwards and stops at the first paragraph that is none of it; notes in italics are passed over.
 */
export const closing: Tidy = {
  step: 'closing',
  apply(draft) {
    const blocks = draft.blocks.filter((block) => !isBesideText(block));
    let isLast = true;
    let isCut = false;
    let labels = 0;
    for (const block of blocks.slice(-MOST).reverse()) {
      if (block === draft.opening || block.kind === 'quote' || block.kind === 'table') return;
      const last: string | null = isLast && labels < MOST_LABELS ? lastNote(draft, block, isCut) : null;
      const note: string | null = closingNote(draft, block) ?? last;
      if (note === last) labels++;
      isCut = note !== null;
      if (note !== null) draft.drop([block], 'closing', note);
      else if (block.text.length <= LONGEST_PASSED && isInItalics(block)) isLast = false;
      else return;
    }
  },
};
