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

/** The boxes of all that an element or a range shows, line by line where it is words. */
export const linesOf = (shown: Element | Range, origin: Box): Box[] =>
  [...shown.getClientRects()].flatMap((rect) => relative(rect, origin) ?? []);

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
 * The outline around a box, kept within `bounds`, so that it never makes the page wider or longer, and halfway to what is
 * closer to the box than an outline stands; `null` for a box outside of the bounds, such as a slide of a carousel that is
 * not in view.
 *
 * @param beside what is near it, such as words
 */
export function outlineOf(box: Box, bounds: Box, beside: readonly Box[] = []): Box | null {
  const gaps = gapsTo(box, beside);
  const outline = {
    left: Math.max(box.left - gaps.left, bounds.left),
    top: Math.max(box.top - gaps.top, bounds.top),
    right: Math.min(box.right + gaps.right, bounds.right),
    bottom: Math.min(box.bottom + gaps.bottom, Math.max(bounds.bottom, box.bottom)),
  };
  return outline.right > outline.left && outline.bottom > outline.top ? outline : null;
}

/** How far an outline stands off on each side. */
function gapsTo(box: Box, beside: readonly Box[]): Box {
  const gaps = { left: OUTLINE_GAP, top: OUTLINE_GAP, right: OUTLINE_GAP, bottom: OUTLINE_GAP };
  for (const other of beside) {
    const off = {
      left: box.left - other.right,
      top: box.top - other.bottom,
      right: other.left - box.right,
      bottom: other.top - box.bottom,
    };
    const inRow = off.top < 0 && off.bottom < 0;
    const inColumn = off.left < 0 && off.right < 0;
    if (inRow === inColumn) continue;
    for (const side of inRow ? (['left', 'right'] as const) : (['top', 'bottom'] as const)) {
      if (off[side] >= 0) gaps[side] = Math.min(gaps[side], off[side] / 2);
    }
  }
  return gaps;
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
