import { agencyNamed } from '../../attribution/agencies';
import type { Block } from '../blocks';
import type { Draft } from '../draft';
import type { NoteGroup, NoteReader } from '../notes';
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
    const texts = draft.blocks.filter(({ kind }) => kind === 'text');
    for (const [index, block] of texts.entries()) {
      const isAtEdge = index === 0 || index === texts.length - 1;
      const picture = pictureBeside(draft, block);
      if (picture !== null && (isCredit(draft.notes, block.text) || isSource(draft.notes, block.text)))
        draft.caption(picture, [block]);
      else if (picture !== null && !isAtEdge && isCaption(draft.notes, block.text)) draft.caption(picture, [block]);
      else if (isCredit(draft.notes, block.text) || isSource(draft.notes, block.text))
        dropOrCaption(draft, block, index === texts.length - 1);
    }
  },
};

/** A credit goes with the caption it stands below; alone it goes. */
function dropOrCaption(draft: Draft, block: Block, isLast: boolean): void {
  const { blocks } = draft;
  const at = blocks.indexOf(block);
  const [picture, caption] = [blocks[at - 2], blocks[at - 1]];
  if (picture !== undefined && isBare(picture) && caption?.kind === 'text' && caption.text.length <= LONGEST_BETWEEN) {
    draft.caption(picture, [caption, block]);
  }
  // An agency named in the last line is whose story it is.
  else if (isLabelled(draft.notes, 'credit', block.text) || (!isLast && isOfAgency(draft.notes, block.text))) {
    draft.drop([block], 'credits', 'the credit of a picture');
  }
}

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
  return isSetApart && rest.replace(/[^\p{L}]/gu, '').length <= LETTERS_BESIDE_AGENCY;
}

/** Whether a text ends with a credit. */
function isCaption(notes: NoteReader, text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  const credit = AT_END.exec(text)?.[1]?.trim();
  return (
    credit !== undefined &&
    (isLabelled(notes, 'credit', credit) || agencyNamed(credit) !== null || isOfAgency(notes, `${credit}/`))
  );
}

/** The picture right before or after a block that has no caption yet. */
function pictureBeside(draft: Draft, block: Block): Block | null {
  const { blocks } = draft;
  const at = blocks.indexOf(block);
  return [blocks[at - 1], blocks[at + 1]].find((beside) => beside !== undefined && isBare(beside)) ?? null;
}

const isBare = ({ kind, element, text }: Block): boolean =>
  kind === 'figure' && text === '' && element.querySelector('figcaption') === null;

/** Whether most words of a text begin as names do; scripts without capitals tell nothing. */
function isNames(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => word !== '');
  return words.filter((word) => !/^\p{Ll}/u.test(word)).length >= words.length / 2;
}
