import type { Block } from '../blocks';
import type { Draft } from '../draft';
import { isWayOn, saysWhichPage } from '../pages';
import type { Tidy } from './tidy';

/** Longest line that leads to the story's other pages, in characters: it may say what stands there. */
const LONGEST = 160;
/** Letters that may stand beside the links: "Page", "of", "Read on". */
const LETTERS_BESIDE = 40;

/** Takes out which of its pages this is and the ways to the others; the clean article has them on their own. */
export const pages: Tidy = {
  step: 'pages',
  apply(draft) {
    for (const block of draft.blocks) {
      if (block.kind === 'figure' || block.kind === 'embed' || block.text.length > LONGEST) continue;
      if (saysWhichPage(block.text)) draft.drop([block], 'pages', 'which page of the story this is');
      else if (leadsOn(draft, block)) draft.drop([block], 'pages', 'leads to the story’s other pages');
    }
  },
};

function leadsOn(draft: Draft, { element }: Block): boolean {
  const links = [...element.getElementsByTagName('a')];
  if (links.length === 0 || !links.every((link) => isWayOn(link, draft.facts.url))) return false;
  const { text, links: linked } = draft.measure(element);
  return text - linked <= LETTERS_BESIDE;
}
