/** Most nodes that are looked at. */
const MOST = 300;

/** Smaller things are no content: trackers, spacers, hidden labels. In CSS pixels. */
const SMALL = 8;

/** Whether a reader sees nothing between two places of one tree, apart from what is `gone`. */
export function nothingBetween(from: Element, to: Element, isGone: (element: Element) => boolean): boolean {
  let node = after(from);
  for (let steps = 0; node !== null && steps < MOST; steps++) {
    if (node === to) return true;
    if (node.nodeType === 1 && isGone(node as Element)) node = after(node);
    else if (node.contains(to)) node = node.firstChild;
    else if (isSeen(node)) return false;
    else node = (isShown(node) ? node.firstChild : null) ?? after(node);
  }
  return false;
}

/** The node behind this one and all that is in it. */
function after(node: Node): Node | null {
  let at: Node | null = node;
  while (at !== null && at.nextSibling === null) at = at.parentNode;
  return at?.nextSibling ?? null;
}

/** Whether it is something to see by itself: words, or a thing of some size that holds nothing. */
function isSeen(node: Node): boolean {
  if (node.nodeType === 3) return node.nodeValue?.trim() !== '' && isShown(node.parentNode);
  return node.nodeType === 1 && node.firstChild === null && isShown(node);
}

function isShown(node: Node | null): boolean {
  if (node?.nodeType !== 1) return false;
  return [...(node as Element).getClientRects()].some(({ width, height }) => width > SMALL && height > SMALL);
}
