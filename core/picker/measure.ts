import { type Box, boxOf } from '../marks/geometry';

/** Smallest side of what can be chosen by keys, in CSS pixels; what is smaller counts pixels for its makers. */
const LEAST = 4;

/** How near the pointer may come to the edge where our bar stands, in CSS pixels. */
const NEAR = 130;

const ORIGIN: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** The box of an element in the window; `null` where it shows nothing. */
export const windowBoxOf = (element: Element): Box | null => boxOf(element, ORIGIN);

/** Whether an element shows enough to be pointed at. */
export function isShown(element: Element): boolean {
  const box = windowBoxOf(element);
  return box !== null && box.right - box.left >= LEAST && box.bottom - box.top >= LEAST;
}

/** Whether any of a box is to be seen in a window of this height. */
export const isInWindow = (box: Box | null, height: number): boolean =>
  box !== null && box.bottom > LEAST && box.top < height - LEAST;

/**
 * Whether our panel stands at the top of a window of this height, so as not to cover what is chosen: it leaves the place
 * where it is only for a reason.
 *
 * @param pointerAt height of the pointer in the window, where a pointer points
 */
export function standsAtTop(box: Box | null, pointerAt: number | null, height: number, isNow: boolean): boolean {
  if (pointerAt !== null) return isNow ? pointerAt > NEAR : pointerAt > height - NEAR;
  if (box === null) return isNow;
  const middle = (Math.max(box.top, 0) + Math.min(box.bottom, height)) / 2;
  return middle > height / 2;
}
