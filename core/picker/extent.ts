import type { Box } from '../marks/geometry';
import { widenings } from './propose';

/** Distance below which two boxes look the same, in CSS pixels. */
const SAME = 2;

/** The box of an element in the window; `null` where it shows nothing. */
export type BoxOf = (element: Element) => Box | null;

/**
 * What can be chosen in place of an element, from itself outwards. Of boxes that look the same to the reader one is
 * listed, the innermost: each step is one that can be seen.
 */
export function extentsOf(element: Element, boxOf: BoxOf): Element[] {
  const extents: Element[] = [];
  let last: Box | null = null;
  for (const one of widenings(element)) {
    const box = boxOf(one);
    if (one !== element && (box === null || (last !== null && looksSame(box, last)))) continue;
    extents.push(one);
    last = box ?? last;
  }
  return extents;
}

const looksSame = (a: Box, b: Box): boolean =>
  (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(a[side] - b[side]) < SAME);
