import { labelKey } from '../../page/text';
import type { Block } from '../blocks';
import type { Draft } from '../draft';
import { isSetIn } from './asked';
import { hasLinkEach, isLinky, leadsIn } from './read-also';
import type { Tidy } from './tidy';

/** Share of the story's text from which a last part is more than an appendix. */
const SHARE = 0.35;
/** Most blocks of such a part. */
const MOST = 12;
/** Share of a paragraph set in bold from which it is a heading. */
const IN_BOLD = 0.9;

/** Takes out a page's last part when its heading says that it is about the outlet, or leads to other stories. */
export const endings: Tidy = {
  step: 'endings',
  apply(draft) {
    const leads = leadsIn(draft);
    const { blocks } = draft;
    for (let index = Math.max(1, blocks.length - MOST); index < blocks.length; index++) {
      const block = blocks[index];
      if (block === undefined || !isHeading(draft, block)) continue;
      const part = blocks.slice(index);
      if (!draft.notes.is('imprint', block.text) && !leadsOn(draft, block, part, leads)) continue;
      const length = part.reduce((sum, one) => sum + draft.measure(one.element).text, 0);
      if (length > draft.whole.text * SHARE || part.some((one) => one === draft.opening)) return;
      draft.drop(part, 'endings', `what stands under “${block.text}”`);
      return;
    }
  },
};

/** Headings, and short paragraphs set in bold or ending in a colon. */
function isHeading({ measure }: Draft, block: Block): boolean {
  const { kind, text, element } = block;
  if (kind === 'heading') return true;
  if (kind !== 'text' || text.length > 90 || measure(element).links > 0) return false;
  return /[:：]$/.test(text) || isSetIn(block, 'b, strong', IN_BOLD);
}

/** Whether a heading says that it leads to other pages, and what stands below it does. */
function leadsOn(draft: Draft, heading: Block, part: readonly Block[], leads: ReadonlySet<string>): boolean {
  // "More from the council:" also introduces a statement, and the story goes on after it.
  const mayTell = heading.kind === 'heading';
  if (!mayTell && part.some((block) => block !== heading && tells(draft, block))) return false;
  if (draft.notes.is('ending', heading.text)) return part.some((block) => isLinky(draft, block) || hasLinkEach(block));
  // "Recommended" may also stand over the story's own list of places.
  return leads.has(labelKey(heading.text)) && part.some((block) => isLinky(draft, block));
}

const tells = (draft: Draft, block: Block): boolean =>
  (block.kind === 'text' || block.kind === 'quote') && !isLinky(draft, block);
