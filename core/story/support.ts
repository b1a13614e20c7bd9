import type { Block } from './blocks';
import type { Draft } from './draft';
import { MOSTLY } from './stats';

/** A paragraph Readability drops comes back from this length on. */
const LONG = 80;
const LINKY = 0.5;

/**
 * Takes out the blocks that nothing supports: neither Readability keeps them, nor do they look like the paragraphs it
 * keeps. Pictures stay where they stand among supported text or lead into it.
 */
export function dropUnsupported(draft: Draft): void {
  const { blocks } = draft;
  const kept = blocks.filter((block) => isKept(draft, block));
  const shapes = new Set(kept.filter((block) => draft.measure(block.element).text >= LONG).map(shapeOf));
  const isSupported = (block: Block): boolean => {
    if (isKept(draft, block)) return true;
    const { text, links } = draft.measure(block.element);
    return text >= LONG && links <= text * LINKY && shapes.has(shapeOf(block));
  };
  const first = blocks.findIndex(isSupported);
  const last = blocks.findLastIndex(isSupported);
  for (const [index, block] of blocks.entries()) {
    const isPicture = block.kind === 'figure' || block.kind === 'rule';
    if (isPicture ? index >= first - 2 && index <= last + 1 : isSupported(block)) continue;
    draft.drop([block], 'unsupported', 'Readability leaves it out, and it does not look like the rest');
  }
}

function isKept(draft: Draft, block: Block): boolean {
  const { text, kept } = draft.measure(block.element);
  return block.kind !== 'figure' && text > 0 && kept >= text * MOSTLY;
}

/** Tag and classes of a block and what it stands in: paragraphs of one story share them. */
function shapeOf({ element }: Block): string {
  const parent = element.parentElement;
  return [element, parent].map((node) => `${node?.localName}.${node?.getAttribute('class') ?? ''}`).join('<');
}
