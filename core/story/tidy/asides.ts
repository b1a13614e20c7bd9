import type { Block } from '../blocks';
import type { Draft } from '../draft';
import type { NoteGroup } from '../notes';
import { isAsked, isInItalics, isLinkedOrSetApart, isSetApart } from './asked';
import type { Tidy } from './tidy';

/** Longest notice, longest request to log in, longest other one, and longest line that sends the reader on, in characters. */
const LONGEST_NOTICE = 400;
const LONGEST_LOGIN = 110;
const LONGEST_ASK = 200;
const LONGEST_FURTHER = 160;
const LONGEST_LABEL = 40;
/** Longest box that goes with a line in it, in characters. */
const LONGEST_BOX = 700;
const QUOTE = /^["“”„«»「『‘'–—]/;

/** Why a line is none of the story, and whether the box it stands in is made for it. */
interface Aside {
  readonly reason: string;
  readonly hasBox: boolean;
}

const NOTICES: readonly (readonly [group: NoteGroup, longest: number, aside: Aside])[] = [
  ['affiliate', LONGEST_NOTICE, { reason: 'a note on paid links', hasBox: false }],
  ['terms', LONGEST_NOTICE, { reason: 'a form', hasBox: true }],
  ['consent', LONGEST_NOTICE, { reason: 'it stands in place of an embed', hasBox: true }],
];

/** Takes out lines of the publisher's own between paragraphs, by their words, each with the box made for it. */
export const asides: Tidy = {
  step: 'asides',
  apply(draft) {
    const gone = new Set<Block>();
    const { blocks, opening } = draft;
    const start = opening === null ? 0 : blocks.indexOf(opening);
    for (const [index, block] of blocks.entries()) {
      // A note in italics is often the first paragraph.
      if (gone.has(block) || (block === opening && !isInItalics(block))) continue;
      const aside = (index < start ? above(draft, block) : null) ?? asideOf(draft, block, blocks[index + 1]?.kind);
      if (aside === null) continue;
      const out = aside.hasBox ? boxAround(draft, block) : [block];
      for (const other of out) gone.add(other);
      draft.drop(out, 'asides', aside.reason);
    }
  },
};

/** What stands above the first paragraph alone. */
const above = (draft: Draft, block: Block): Aside | null =>
  block.kind === 'text' &&
  block.text.length <= LONGEST_NOTICE &&
  draft.notes.opens('vetted', block.text) &&
  isLinkedOrSetApart(draft, block)
    ? { reason: 'who checked the story, and how', hasBox: false }
    : null;

function asideOf(draft: Draft, block: Block, next: string | undefined): Aside | null {
  const { kind, text, element } = block;
  if (kind !== 'text' && kind !== 'heading' && kind !== 'list') return null;
  if (kind !== 'list' && text.length <= LONGEST_LABEL && next !== 'list') {
    if (draft.notes.is('furniture', text)) return { reason: 'a label', hasBox: false };
    if (draft.notes.is('contents', text)) return { reason: 'a table of contents', hasBox: false };
  }
  if (QUOTE.test(text)) return null;
  for (const [group, longest, aside] of NOTICES) {
    if (text.length <= longest && draft.notes.opens(group, text) && isSetApart(draft, block)) return aside;
  }
  if (text.length <= LONGEST_LOGIN && draft.notes.opens('account', text) && isAsked(draft, block))
    return { reason: 'a request to log in', hasBox: true };
  if (text.length > LONGEST_ASK || !isAsked(draft, block)) return null;
  if (draft.notes.opens('ask', text)) return { reason: 'a request to the reader', hasBox: false };
  const sendsOn =
    text.length <= LONGEST_FURTHER && draft.measure(element).links > 0 && draft.notes.opens('further', text);
  return sendsOn ? { reason: 'a line that leads elsewhere', hasBox: false } : null;
}

/** The blocks of the widest small element around a block that has no running text beside it. */
function boxAround(draft: Draft, block: Block): Block[] {
  let box = block.element;
  const own = draft.measure(block.element).prose;
  for (let up = box.parentElement; up !== null && up !== draft.container; up = up.parentElement) {
    const { text, prose } = draft.measure(up);
    if (text > LONGEST_BOX || prose > own) break;
    box = up;
  }
  return draft.within(box);
}
