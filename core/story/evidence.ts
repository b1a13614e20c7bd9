import { fold } from '../page/text';
import { type Block, headingAbove, nextBlock } from './blocks';
import type { Draft } from './draft';
import { shapeOf } from './shapes';
import { endsSentence } from './words';

/** Running text is from this length on, in characters. */
const LONG = 80;
/** Shortest standfirst, in characters. */
const SHORTEST_STANDFIRST = 30;
const QUESTION_END = /[?？؟;]$/;
/** Questions in a row, from which they are a list of questions and answers. */
const QUESTIONS = 3;
/** Share of running text in a fact box; a box that asks for something says it in less. */
const MOSTLY_PROSE = 0.6;
/** A paragraph or list with a larger share of links is a way to other pages. */
const LINKY = 0.33;
/** The same for paragraphs shaped like the rest of the story. */
const LINKY_IN_SHAPE = 0.5;

/** Whether a block is long enough to be a paragraph of running text. */
export const isLong = (draft: Draft, { element }: Block): boolean => draft.measure(element).text >= LONG;

/** Whether a block stands in a box of facts beside the text: running text without any link. */
export function isInFactBox(draft: Draft, { element }: Block): boolean {
  const aside = element.closest('aside');
  if (aside === null || !draft.container.contains(aside)) return false;
  const { text, links, prose } = draft.measure(aside);
  return links === 0 && prose >= text * MOSTLY_PROSE && aside.querySelector('button, form') === null;
}

/** Whether a paragraph after what Readability keeps is the answer to one of several questions that stand there. */
export function isAnswer(draft: Draft, blocks: readonly Block[], index: number, last: number): boolean {
  const block = blocks[index];
  if (block === undefined || block.kind !== 'text' || !isLong(draft, block) || isLinky(draft, block)) return false;
  const isQuestion = ({ kind, text }: Block): boolean => kind === 'heading' && QUESTION_END.test(text);
  const heading = headingAbove(blocks, index, last + 1);
  return heading !== undefined && isQuestion(heading) && blocks.slice(last + 1).filter(isQuestion).length >= QUESTIONS;
}

/**
 * Whether a block reads like part of a story, where Readability keeps too little of it to tell: a sentence, a list or a
 * table without many links, and not what a linked headline leads to.
 */
export function stands(draft: Draft, blocks: readonly Block[], index: number, isAfter: boolean): boolean {
  const block = blocks[index];
  if (block === undefined || block.kind === 'heading' || isLinky(draft, block)) return false;
  if (block.element.closest('aside') !== null) return false;
  if (block.kind === 'text' && !endsSentence(block.text)) return false;
  if (block.kind === 'text' && isAfter && draft.measure(block.element).text < LONG) return false;
  const heading = headingAbove(blocks, index);
  return heading === undefined || !isLinky(draft, heading);
}

/** Whether a block is a heading of the rank of another, or of a higher one. */
const isAtLeast = (block: Block, heading: Block | undefined): boolean =>
  block.kind === 'heading' && heading !== undefined && block.element.localName <= heading.element.localName;

/**
 * Whether supported text stands below a heading in an element of their own, with pictures and captions between them: what
 * parts the two is no story that comes before, and no other heading.
 */
export function headsSection(index: number, blocks: readonly Block[], supported: readonly boolean[]): boolean {
  const heading = blocks[index];
  const end = nextBlock(blocks, index, (block, next) => supported[next] === true || isAtLeast(block, heading));
  const text = blocks[end];
  if (heading === undefined || text === undefined || supported[end] !== true) return false;
  if (boxOf(heading)?.contains(text.element)) return true;
  let section: Element | null = heading.element;
  while (section !== null && !section.contains(text.element)) section = section.parentElement;
  return (
    section !== null &&
    !blocks.slice(0, index).some(({ kind, element }) => kind !== 'figure' && section.contains(element))
  );
}

/** What a heading stands in, beside others, however deep it is wrapped itself. */
function boxOf({ element, text }: Block): Element | null {
  let top = element;
  while (top.parentElement !== null && fold(top.parentElement.textContent ?? '') === text) top = top.parentElement;
  return top.parentElement;
}

/** A short standfirst, often a subheading, that the page names so. */
export function isStandfirst(draft: Draft, block: Block): boolean {
  return block.text.length >= SHORTEST_STANDFIRST && draft.isStandfirst(block) && !isLinky(draft, block);
}

/** Whether a paragraph looks like the story's own, or stands among them. */
export function looksLikeStory(draft: Draft, block: Block, shapes: ReadonlySet<string>, isAfter: boolean): boolean {
  const { text, links } = draft.measure(block.element);
  if (text < LONG || block.kind === 'heading') return false;
  if (shapes.has(shapeOf(block.element))) return links <= text * LINKY_IN_SHAPE;
  return !isAfter && links <= text * LINKY && block.element.closest('aside') === null;
}

/** Whether a block is a way to other pages. */
export const isLinky = (draft: Draft, block: Block): boolean => {
  const { text, links } = draft.measure(block.element);
  return links > text * LINKY;
};
