import { madeOnce } from '../../made-once';
import { labelKey } from '../../page/text';
import type { Block } from '../blocks';
import type { Draft } from '../draft';
import type { Tidy } from './tidy';

/** Longest words that lead to other stories, in characters. */
const LONGEST_LEAD = 50;
const LEAD_END = /[:：|–—»>]/;
/** Share of links from which a block leads elsewhere. */
const LINKY = 0.4;
/** Blocks below a heading that may belong to it. */
const MOST_BELOW = 8;

/** Takes out lines and lists that lead to other stories, by the words that introduce them. */
export const readAlso: Tidy = {
  step: 'read-also',
  apply(draft) {
    const leads = leadsIn(draft);
    const { blocks } = draft;
    for (const [index, block] of blocks.entries()) {
      if (block.kind !== 'text' && block.kind !== 'heading') continue;
      if (leads.has(labelKey(block.text))) {
        const below = linksBelow(draft, block, blocks.slice(index + 1, index + 1 + MOST_BELOW));
        if (below.length > 0 || block.kind === 'text')
          draft.drop([block, ...below], 'read-also', `other stories, under “${block.text}”`);
      } else if (isLinky(draft, block) && isLead(draft, leads, leadOf(block.text))) {
        draft.drop([block], 'read-also', 'a line that leads to another story');
      }
    }
  },
};

const keysOf = madeOnce((words: readonly string[]): ReadonlySet<string> => new Set(words.map(labelKey)));

/** Keys of the words under which pages lead to other stories; made once for a page. */
export const leadsIn = ({ facts }: Draft): ReadonlySet<string> => keysOf(facts.relatedWords);

const isLead = (draft: Draft, leads: ReadonlySet<string>, words: string): boolean =>
  words !== '' && (leads.has(labelKey(words)) || draft.notes.is('lead', words));

function leadOf(text: string): string {
  const end = text.search(LEAD_END);
  return end > 0 && end <= LONGEST_LEAD ? text.slice(0, end) : '';
}

/** The run of links right below a heading. Under "Read next:" a list counts that has a link in each item. */
function linksBelow(draft: Draft, { text }: Block, blocks: readonly Block[]): Block[] {
  const announces = /[:：]$/.test(text);
  const end = blocks.findIndex(
    (block, index) =>
      block.kind !== 'figure' && !isLinky(draft, block) && !(announces && index === 0 && hasLinkEach(block)),
  );
  const run = end < 0 ? [...blocks] : blocks.slice(0, end);
  return run.some((block) => block.kind !== 'figure') ? run : [];
}

/** Whether so much of a block is links that it leads elsewhere. */
export function isLinky(draft: Draft, block: Block): boolean {
  const { text, links } = draft.measure(block.element);
  return text > 0 && links >= text * LINKY;
}

/** Whether a block is a list with a link in each item. */
export function hasLinkEach({ kind, element }: Block): boolean {
  const items = [...element.querySelectorAll('li')];
  return kind === 'list' && items.length > 0 && items.every((item) => item.querySelector('a[href]') !== null);
}
