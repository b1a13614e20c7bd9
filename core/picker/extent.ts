import type { Box } from '../marks/geometry';
import { composedParent } from '../page/shadow';
import { hooksOf } from './hooks';

/** Distance below which two boxes look the same, in CSS pixels. */
const SAME = 2;

/** Most that a hook costs by which an element is known for sure. */
const SURE = 3.3;

/** The box of an element in the window; `null` where it shows nothing. */
export type BoxOf = (element: Element) => Box | null;

/**
 * What can be chosen in place of an element, from itself outwards, shadow roots included; what holds the whole page is
 * none. Of boxes that look the same to the reader one is listed, the innermost that its page has a lasting name for: so
 * each step is one that can be seen.
 */
export function extentsOf(element: Element, boxOf: BoxOf): Element[] {
  const extents: Element[] = [];
  let last: Box | null = null;
  for (let one: Element | null = element; one !== null; one = composedParent(one)) {
    if (/^(?:body|html|head)$/.test(one.localName)) break;
    const box = boxOf(one);
    if (one !== element && box === null) continue;
    if (last === null || box === null || !looksSame(box, last)) extents.push(one);
    else if (isNamed(one) && !isNamed(extents.at(-1))) extents[extents.length - 1] = one;
    last = box ?? last;
  }
  return extents;
}

const isNamed = (element: Element | undefined): boolean =>
  element !== undefined && (hooksOf(element)[0]?.cost ?? SURE + 1) <= SURE;

const looksSame = (a: Box, b: Box): boolean =>
  (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(a[side] - b[side]) < SAME);
