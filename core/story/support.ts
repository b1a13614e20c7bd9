import { fold } from '../page/text';
import type { Block } from './blocks';
import type { ChoiceGround } from './choose';
import type { Draft } from './draft';
import { shapeOf } from './shapes';
import { MOSTLY } from './stats';

/** A paragraph Readability drops comes back from this length on, in characters. */
const LONG = 80;
/** Shortest standfirst, in characters. */
const SHORTEST_STANDFIRST = 30;
/** Share of the container's running text from which what Readability keeps of it tells story and clutter apart. */
const FAIR = 0.6;
const SENTENCE_END = /[.!?…。！？»”"'’)]$/;
/** A paragraph or list with a larger share of links is a way to other pages. */
const LINKY = 0.33;
/** The same for paragraphs shaped like the rest of the story. */
const LINKY_IN_SHAPE = 0.5;

/**
 * Takes out the blocks that nothing supports: neither Readability keeps them, nor do they stand among what it keeps as
 * paragraphs, lists and headings that the page calls nothing else, nor look like its paragraphs. Pictures and
 * embedded posts stay where they stand among supported text or lead into it.
 *
 * @param ground why the story's element was chosen: an unmarked one is no witness for what stands after the story
 */
export function dropUnsupported(draft: Draft, ground: ChoiceGround): void {
  const { blocks } = draft;
  const kept = blocks.map((block) => isKept(draft, block));
  const long = blocks.filter((block, index) => kept[index] && draft.measure(block.element).text >= LONG);
  const shapes = new Set(long.map((block) => shapeOf(block.element)));
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  const { prose, keptProse } = draft.whole;
  const isFair = keptProse >= prose * FAIR;
  const isUnmarked = ground === 'readability' || ground === 'page';
  const supported = blocks.map((block, index) => {
    if (kept[index] || draft.isLead(block)) return true;
    if (isBeside(block)) return false;
    if (draft.isNamed(block)) return false;
    return (
      (index < first && isStandfirst(draft, block)) ||
      isSupported(draft, block, shapes, index > last) ||
      (!isFair && !(isUnmarked && index > last) && stands(draft, blocks, index, index > last))
    );
  });
  const leads = (block: Block, index: number): boolean =>
    block.kind === 'heading' &&
    index > first &&
    (supported[blocks.findIndex(({ kind }, next) => next > index && kind !== 'embed')] === true ||
      headsSection(index, blocks, supported));
  for (const [index, block] of blocks.entries()) {
    if (supported[index] || (isBeside(block) && index >= first - 2 && index <= last + 1)) continue;
    if (leads(block, index) && !draft.isNamed(block) && !isLinky(draft, block)) continue;
    draft.drop([block], 'unsupported', 'Readability leaves it out, and nothing else speaks for it');
  }
}

/**
 * Whether a block reads like part of a story, where Readability keeps too little of it to tell: a sentence, a list or a
 * table without many links, and not what a linked headline leads to.
 */
function stands(draft: Draft, blocks: readonly Block[], index: number, isAfter: boolean): boolean {
  const block = blocks[index];
  if (block === undefined || block.kind === 'heading' || isLinky(draft, block)) return false;
  if (block.element.closest('aside') !== null) return false;
  if (block.kind === 'text' && !SENTENCE_END.test(block.text)) return false;
  if (block.kind === 'text' && isAfter && draft.measure(block.element).text < LONG) return false;
  const heading = blocks.slice(0, index).findLast(({ kind }) => kind === 'heading');
  return heading === undefined || !isLinky(draft, heading);
}

/** Whether supported text stands below a heading in an element of their own, with pictures and captions between them. */
function headsSection(index: number, blocks: readonly Block[], supported: readonly boolean[]): boolean {
  const heading = blocks[index];
  if (heading === undefined) return false;
  let top: Element = heading.element;
  while (top.parentElement !== null && fold(top.parentElement.textContent ?? '') === heading.text)
    top = top.parentElement;
  for (let next = index + 1; next < blocks.length; next++) {
    const block = blocks[next];
    if (block === undefined || block.kind === 'heading' || !top.parentElement?.contains(block.element)) return false;
    if (supported[next] === true) return true;
  }
  return false;
}

/** What is shown beside the text; whether it belongs there its place tells. */
const isBeside = ({ kind }: Block): boolean => kind === 'figure' || kind === 'embed' || kind === 'rule';

/** A short standfirst, often a subheading, that the page names so. */
function isStandfirst(draft: Draft, block: Block): boolean {
  return block.text.length >= SHORTEST_STANDFIRST && draft.isStandfirst(block) && !isLinky(draft, block);
}

function isSupported(draft: Draft, block: Block, shapes: ReadonlySet<string>, isAfter: boolean): boolean {
  const { text, links } = draft.measure(block.element);
  if (text < LONG || block.kind === 'heading') return false;
  if (shapes.has(shapeOf(block.element))) return links <= text * LINKY_IN_SHAPE;
  return !isAfter && links <= text * LINKY && block.element.closest('aside') === null;
}

const isLinky = (draft: Draft, block: Block): boolean => {
  const { text, links } = draft.measure(block.element);
  return links > text * LINKY;
};

function isKept(draft: Draft, block: Block): boolean {
  const { text, kept } = draft.measure(block.element);
  return !isBeside(block) && text > 0 && kept >= text * MOSTLY;
}
