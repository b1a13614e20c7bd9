import { READER_TAG } from '../core/marks/own';
import type { ShadowAccessor } from '../core/page/shadow';
import { isOwn } from './page-slot';

/** Only newer browsers look into shadow roots, each in its own way: the standard's, */
type RootSelection = Omit<Selection, 'getComposedRanges'> & Partial<Pick<Selection, 'getComposedRanges'>>;
/** and Chromium's. */
interface SelectableRoot extends ShadowRoot {
  getSelection?(): Selection | null;
}

/** What is selected on a page, in shadow roots too; nothing when that is no text. */
export function selectedRanges(document: Document, shadow: ShadowAccessor): Range[] {
  const selection: RootSelection | null = document.getSelection();
  if (selection === null) return [];
  const ranges = rangesOf(selection);
  if (ranges.length > 0) return ranges;
  const roots = shadowRootsIn(document, shadow);
  const composed = selection.getComposedRanges?.({ shadowRoots: roots }) ?? [];
  const inRoots = roots.flatMap((root: SelectableRoot) => rangesOf(root.getSelection?.() ?? null));
  return [...composed.flatMap((range) => inOneTree(document, range)), ...inRoots].slice(0, 1);
}

/** Where the story stands that the reader shows, when that is where something is selected; else `null`. */
export function storyShownAround([first]: readonly Range[]): Element | null {
  const root = first?.commonAncestorContainer.getRootNode();
  if (root === undefined || !('host' in root)) return null;
  const { host } = root as ShadowRoot;
  return isOwn(host) && host.localName === READER_TAG ? (root as ShadowRoot).querySelector('.story') : null;
}

function rangesOf(selection: RootSelection | null): Range[] {
  if (selection === null) return [];
  return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index)).filter(hasText);
}

const hasText = (range: Range): boolean => !range.collapsed && range.toString().trim() !== '';

function inOneTree(document: Document, { startContainer, startOffset, endContainer, endOffset }: StaticRange): Range[] {
  if (startContainer.getRootNode() !== endContainer.getRootNode()) return [];
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return hasText(range) ? [range] : [];
}

function shadowRootsIn(tree: ParentNode, shadow: ShadowAccessor): ShadowRoot[] {
  return [...tree.querySelectorAll('*')].flatMap((element) => {
    const root = shadow(element);
    return root === null ? [] : [root, ...shadowRootsIn(root, shadow)];
  });
}
