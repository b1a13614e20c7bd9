import { type Block, isBesideText, nextBlock, PULLED_QUOTE } from './blocks';
import type { ChoiceGround } from './choose';
import type { Draft } from './draft';
import { headsSection, isAnswer, isInFactBox, isLinky, isLong, isStandfirst, looksLikeStory, stands } from './evidence';
import { shapeOf } from './shapes';
import { MOSTLY } from './stats';

/** Share of the container's running text from which what Readability keeps of it tells story and clutter apart. */
const FAIR = 0.6;

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
  const long = blocks.filter((block, index) => kept[index] && isLong(draft, block));
  const shapes = new Set(long.map((block) => shapeOf(block.element)));
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  const { prose, keptProse } = draft.whole;
  const isFair = keptProse >= prose * FAIR;
  const isUnmarked = ground === 'readability' || ground === 'page';
  const supported = blocks.map((block, index) => {
    if (kept[index] || draft.isLead(block)) return true;
    // Whether it belongs here its place tells.
    if (isBesideText(block)) return false;
    if (draft.isNamed(block)) return false;
    const isAfter = index > last;
    if (isAfter ? isAnswer(draft, blocks, index, last) : isInFactBox(draft, block)) return true;
    return (
      (index < first && isStandfirst(draft, block)) ||
      looksLikeStory(draft, block, shapes, isAfter) ||
      (block.kind === 'quote' && PULLED_QUOTE.test(block.element.getAttribute('class') ?? '')) ||
      (!isFair && !(isUnmarked && isAfter) && stands(draft, blocks, index, isAfter))
    );
  });
  const leads = (block: Block, index: number): boolean =>
    block.kind === 'heading' &&
    index > first &&
    (supported[nextBlock(blocks, index, ({ kind }) => kind !== 'embed')] === true ||
      headsSection(index, blocks, supported));
  for (const [index, block] of blocks.entries()) {
    if (supported[index] || (isBesideText(block) && index >= first - 2 && index <= last + 1)) continue;
    if (leads(block, index) && !draft.isNamed(block) && !isLinky(draft, block)) continue;
    draft.drop([block], 'unsupported', 'Readability leaves it out, and nothing else speaks for it');
  }
}

function isKept(draft: Draft, block: Block): boolean {
  const { text, kept } = draft.measure(block.element);
  return !isBesideText(block) && text > 0 && kept >= text * MOSTLY;
}
