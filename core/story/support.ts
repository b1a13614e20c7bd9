import type { Block } from './blocks';
import type { Draft } from './draft';
import { shapeOf } from './shapes';
import { MOSTLY } from './stats';

/** A paragraph Readability drops comes back from this length on, in characters. */
const LONG = 80;
/** Shortest standfirst, in characters. */
const SHORTEST_STANDFIRST = 30;
/** A paragraph or list with a larger share of links is a way to other pages. */
const LINKY = 0.33;
/** The same for paragraphs shaped like the rest of the story. */
const LINKY_IN_SHAPE = 0.5;

/**
 * Takes out the blocks that nothing supports: neither Readability keeps them, nor do they stand among what it keeps as
 * paragraphs, lists and headings that the page calls nothing else, nor look like its paragraphs. Pictures stay where
 * they stand among supported text or lead into it.
 */
export function dropUnsupported(draft: Draft): void {
  const { blocks } = draft;
  const kept = blocks.map((block) => isKept(draft, block));
  const long = blocks.filter((block, index) => kept[index] && draft.measure(block.element).text >= LONG);
  const shapes = new Set(long.map((block) => shapeOf(block.element)));
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  const supported = blocks.map((block, index) => {
    if (kept[index] || draft.isLead(block)) return true;
    if (block.kind === 'figure' || block.kind === 'rule') return false;
    if (draft.isNamed(block)) return false;
    return (index < first && isStandfirst(draft, block)) || isSupported(draft, block, shapes, index > last);
  });
  for (const [index, block] of blocks.entries()) {
    const isPicture = block.kind === 'figure' || block.kind === 'rule';
    if (isPicture ? index >= first - 2 && index <= last + 1 : supported[index]) continue;
    if (
      block.kind === 'heading' &&
      index > first &&
      supported[index + 1] &&
      !draft.isNamed(block) &&
      !isLinky(draft, block)
    )
      continue;
    draft.drop([block], 'unsupported', 'Readability leaves it out, and nothing else speaks for it');
  }
}

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
  return block.kind !== 'figure' && text > 0 && kept >= text * MOSTLY;
}
