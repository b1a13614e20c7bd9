import { agencyNamed } from '../../attribution/agencies';
import type { Block } from '../blocks';
import type { Draft } from '../draft';
import type { NoteGroup, NoteReader } from '../notes';
import { lettersIn } from '../words';
import { isInShape } from './asked';
import type { Tidy } from './tidy';

/** Longest line that is nothing but a credit, in characters. */
const LONGEST_CREDIT = 110;
/** Longest caption that is told by the credit at its end, in characters. */
const LONGEST_CAPTION = 400;
/** Longest text between a picture and its credit, in characters. */
const LONGEST_BETWEEN = 300;
/** Letters beside the agencies in a credit: a photographer's name or two. */
const LETTERS_BESIDE_AGENCY = 45;
const SENTENCE = /(?:\p{Ll}{3}[.!?…]|[。！？])(?:\s|$)/u;
/** What follows a credit's first words: "Photo: …", "[Image via …]". */
const LABEL = /^[[(]?\s*([^:：|©]{2,25}?)\s*[:：©|]\s*\S/u;
const LABELLED_BY = /^[[(]?\s*(\p{L}+(?:\s\p{L}+)?\s(?:by|via|di|da|de|von|courtesy))\s\S/iu;
/** A credit at the end of a caption: in brackets, or after a bar, a full stop or the like. */
const AT_END = /[(（[|/–—.]\s*([^()[\]|/]{2,80}?(?:\s?[/|,]\s?[^()[\]|]{2,60}?)?)[)）\].]*$/u;

/** Gives credits, and captions told by the credit at their end, to the picture they stand by; without one credits go. */
export const credits: Tidy = {
  step: 'credits',
  apply(draft) {
    const { blocks, opening } = draft;
    const texts = blocks.filter(({ kind }) => kind === 'text');
    for (const [at, block] of blocks.entries()) {
      if (block.kind !== 'text') continue;
      const isLast = block === texts.at(-1);
      const isInside = block !== texts[0] && !isLast;
      const picture = pictureBeside(blocks, at);
      const isOfPicture = isCredit(draft.notes, block.text);
      if (picture !== null && (isOfPicture || isSource(draft.notes, block.text))) {
        draft.caption(picture, [block], 'credits');
      } else if (picture !== null && isInside && block !== opening && isCaption(draft, block)) {
        draft.caption(picture, [block], 'credits');
      } else if (isOfPicture)
        dropOrCaption(draft, { picture: blocks[at - 2], above: blocks[at - 1], block, isLast, opening });
    }
  },
};

/** A credit with no picture right beside it, and what stands above it. */
interface Apart {
  readonly picture: Block | undefined;
  readonly above: Block | undefined;
  readonly block: Block;
  readonly isLast: boolean;
  readonly opening: Block | null;
}

/** A credit goes with the caption it stands below; alone it goes. */
function dropOrCaption(draft: Draft, { picture, above, block, isLast, opening }: Apart): void {
  const isBelowCaption =
    above?.kind === 'text' && above !== opening && above.text.length <= LONGEST_BETWEEN && !isProse(draft, above);
  if (picture !== undefined && isBare(picture) && isBelowCaption) draft.caption(picture, [above, block], 'credits');
  // An agency named in the last line is whose story it is.
  else if (isLabelled(draft.notes, 'credit', block.text) || (!isLast && isOfAgency(draft.notes, block.text))) {
    draft.drop([block], 'credits', 'the credit of a picture');
  }
}

/** Whether a block is running text that looks like the story's paragraphs: such a one is told, whatever it stands by. */
const isProse = (draft: Draft, block: Block): boolean =>
  draft.measure(block.element).prose > 0 && isInShape(draft, block);

/** Whether a line says who made a picture, and nothing else. */
const isCredit = (notes: NoteReader, text: string): boolean =>
  isLabelled(notes, 'credit', text) || isOfAgency(notes, text);

/** "Source: …" stands below pictures of numbers. */
const isSource = (notes: NoteReader, text: string): boolean => isLabelled(notes, 'source', text);

function isLabelled(notes: NoteReader, group: NoteGroup, text: string): boolean {
  if (text.length > LONGEST_CREDIT) return false;
  const label = LABEL.exec(text)?.[1] ?? LABELLED_BY.exec(text)?.[1];
  if (label === undefined || !notes.is(group, label)) return false;
  const rest = text.slice(text.indexOf(label) + label.length);
  return isNames(rest) && !SENTENCE.test(text.replace(/[.\])]+$/, ''));
}

/** "Mara Lind/Getty Images": an agency, with a name and no sentence beside it. */
function isOfAgency(notes: NoteReader, text: string): boolean {
  if (text.length > LONGEST_CREDIT) return false;
  const rest = notes.withoutPictureAgencies(text);
  if (rest.length === text.length || SENTENCE.test(text)) return false;
  const isSetApart = /^\s*$|[/|©,(–—-]/.test(rest) || /\svia\s*$/.test(rest);
  return isSetApart && lettersIn(rest) <= LETTERS_BESIDE_AGENCY;
}

/** Whether a text ends with a credit. */
function isCaption(draft: Draft, block: Block): boolean {
  if (block.text.length > LONGEST_CAPTION || isProse(draft, block)) return false;
  const credit = AT_END.exec(block.text)?.[1]?.trim();
  if (credit === undefined) return false;
  // The story's own paragraphs end with an agency and nothing else where it is whose words they are.
  if (agencyNamed(credit) !== null) return !isInShape(draft, block);
  return isLabelled(draft.notes, 'credit', credit) || isOfAgency(draft.notes, `${credit}/`);
}

/** The picture right before or after a place that has no caption yet. */
function pictureBeside(blocks: readonly Block[], at: number): Block | null {
  return [blocks[at - 1], blocks[at + 1]].find((beside) => beside !== undefined && isBare(beside)) ?? null;
}

const isBare = ({ kind, element, text }: Block): boolean =>
  kind === 'figure' && text === '' && element.querySelector('figcaption') === null;

/** Whether most words of a text begin as names do; scripts without capitals tell nothing. */
function isNames(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => word !== '');
  return words.filter((word) => !/^\p{Ll}/u.test(word)).length >= words.length / 2;
}
