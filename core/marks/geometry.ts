/** A rectangle in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Distance of an outline from what it is around. */
const OUTLINE_GAP = 6;

/** Parts of one finding that are no farther apart than this share an outline. */
const SAME_OUTLINE_GAP = 48;

/** The box of an element relative to `origin`; `null` when it has none on the page. */
export function boxOf(element: Element, origin: Box): Box | null {
  const rect = element.getBoundingClientRect();
  // An element with `display: contents` has no box of its own, but its content has.
  return rect.width === 0 && rect.height === 0 ? contentBoxOf(element, origin) : relative(rect, origin);
}

/** The box of what is in an element: of its words, where it holds no blocks. `null` when it shows nothing. */
export function contentBoxOf(element: Element, origin: Box): Box | null {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return relative(range.getBoundingClientRect(), origin);
}

function relative(rect: DOMRect, origin: Box): Box | null {
  if (rect.width < 1 || rect.height < 1) return null;
  return {
    left: rect.left - origin.left,
    top: rect.top - origin.top,
    right: rect.right - origin.left,
    bottom: rect.bottom - origin.top,
  };
}

/** Joins boxes, in order, that lie close below one another, and leaves the others apart. */
export function joinClose(boxes: readonly Box[]): Box[] {
  const joined: Box[] = [];
  for (const box of boxes) {
    const last = joined.at(-1);
    if (last !== undefined && isClose(last, box)) joined[joined.length - 1] = union(last, box);
    else joined.push(box);
  }
  return joined;
}

/**
 * The outline around a box, kept within `bounds`, so that it never makes the page wider or longer; `null` for a box
 * outside of them, such as a slide of a carousel that is not in view.
 */
export function outlineOf(box: Box, bounds: Box): Box | null {
  const outline = {
    left: Math.max(box.left - OUTLINE_GAP, bounds.left),
    top: Math.max(box.top - OUTLINE_GAP, bounds.top),
    right: Math.min(box.right + OUTLINE_GAP, bounds.right),
    bottom: Math.min(box.bottom + OUTLINE_GAP, Math.max(bounds.bottom, box.bottom)),
  };
  return outline.right > outline.left && outline.bottom > outline.top ? outline : null;
}

function isClose(a: Box, b: Box): boolean {
  const besides = a.right < b.left || b.right < a.left;
  return !besides && b.top - a.bottom <= SAME_OUTLINE_GAP && a.top - b.bottom <= SAME_OUTLINE_GAP;
}

const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});
