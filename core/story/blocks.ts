import { fold } from '../page/text';
import { BLOCK_TAGS } from './normalise';

/** What a block is to a reader. An `embed` is another's post shown beside the text; it is no running text. */
export type BlockKind = 'text' | 'heading' | 'list' | 'quote' | 'table' | 'code' | 'figure' | 'embed' | 'rule';

/** One piece of the story as it will stand in the clean article. */
export interface Block {
  readonly kind: BlockKind;
  /** The copied element; it may be changed. */
  readonly element: Element;
  /** Folded text. */
  readonly text: string;
}

/** Whether a block is shown beside the text and not read in it: pictures, others' posts, rules. */
export const isBesideText = ({ kind }: Block): boolean => kind === 'figure' || kind === 'embed' || kind === 'rule';

/** Index of the first block behind another that is as asked; -1 when none is. */
export function nextBlock(
  blocks: readonly Block[],
  index: number,
  isWanted: (block: Block, index: number) => boolean,
): number {
  for (let next = index + 1; next < blocks.length; next++) {
    const block = blocks[next];
    if (block !== undefined && isWanted(block, next)) return next;
  }
  return -1;
}

/** The heading a block stands below, looked for back to the block at `start`. */
export function headingAbove(blocks: readonly Block[], index: number, start = 0): Block | undefined {
  for (let above = index - 1; above >= start; above--) {
    const block = blocks[above];
    if (block?.kind === 'heading') return block;
  }
  return undefined;
}

const HEADING = /^h[1-6]$/;
const LIST = new Set(['ul', 'ol', 'dl']);
/** Names by which sites set a quotation large. */
export const PULLED_QUOTE = /(?:^|[\s_-])pull-?(?:ed-?)?quote(?:$|[\s_-])/i;
/** In characters. */
const LONGEST_PULLED_QUOTE = 400;
/** In a list item these show that the list lays out the page and is not a list to read. */
const LAYOUT_IN_ITEM = 'h1, h2, h3, h4, h5, h6, figure, table, blockquote, p + p';

/** The blocks below a normalised container, in reading order. */
export function collectBlocks(container: Element): Block[] {
  const blocks: Block[] = [];
  const visit = (element: Element): void => {
    const kind = kindOf(element);
    if (kind !== null) {
      const block = makeBlock(element, kind);
      if (block !== null) blocks.push(block);
      return;
    }
    for (const child of [...element.children]) visit(child);
  };
  for (const child of [...container.children]) visit(child);
  return blocks;
}

/** The blocks an element is or holds, in reading order. */
export function blocksOf(element: Element): Block[] {
  const block = blockOf(element);
  return block === null ? collectBlocks(element) : [block];
}

/** The block an element is by itself; `null` when it holds blocks or nothing. */
export function blockOf(element: Element): Block | null {
  const kind = kindOf(element);
  return kind === null ? null : makeBlock(element, kind);
}

/** The block an element makes; `null` when nothing is in it. An image without text is a picture, whatever holds it. */
function makeBlock(element: Element, kind: BlockKind): Block | null {
  const text = fold(element.textContent ?? '');
  if (text !== '' || kind === 'rule') return { kind, element, text };
  return element.getElementsByTagName('img').length > 0 ? { kind: 'figure', element, text } : null;
}

/** What an element is as a block; `null` when it only holds blocks. */
function kindOf(element: Element): BlockKind | null {
  const tag = element.localName;
  if (tag === 'hr') return 'rule';
  if (tag === 'pre') return 'code';
  if (tag === 'figure') return isPicture(element) ? 'figure' : null;
  if (tag === 'figcaption') return 'figure';
  if (HEADING.test(tag)) return 'heading';
  if (tag === 'table') return isDataTable(element) ? 'table' : null;
  if (LIST.has(tag)) return isReadingList(element) ? 'list' : null;
  if (tag === 'blockquote' || isPulledQuote(element)) return 'quote';
  return holdsBlocks(element) ? null : 'text';
}

/** Figures also hold tables, quotes, code and rows of figures; everything else in them is a picture with its caption. */
const isPicture = (figure: Element): boolean =>
  figure.querySelector('table, pre, blockquote, figure ~ figure') === null && figure.querySelectorAll('li').length < 4;

/** A sentence of the text set large, as class names tell, that is no quotation by its markup. */
const isPulledQuote = (element: Element): boolean =>
  PULLED_QUOTE.test(element.getAttribute('class') ?? '') &&
  element.querySelector('blockquote, h1, h2, figure, img, ul, ol') === null &&
  (element.textContent ?? '').length <= LONGEST_PULLED_QUOTE;

const isReadingList = (list: Element): boolean =>
  list.querySelector('li, dt, dd') !== null && list.querySelector(LAYOUT_IN_ITEM) === null;

/** Tables of data have headers, a caption, or several rows of several short cells. */
function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table') !== null) return false;
  if (table.querySelector('th, caption, thead, colgroup') !== null) return true;
  const rows = [...table.getElementsByTagName('tr')];
  const cells = [...table.getElementsByTagName('td')];
  return (
    rows.length > 1 && cells.length >= rows.length * 2 && cells.every((cell) => (cell.textContent ?? '').length < 400)
  );
}

function holdsBlocks(element: Element): boolean {
  for (const inner of element.getElementsByTagName('*')) if (BLOCK_TAGS.has(inner.localName)) return true;
  return false;
}
