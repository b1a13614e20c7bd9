import { type Box, boxOf } from '../marks/geometry';

/** Height of our bar, about, in CSS pixels. */
export const BAR = 90;

/** Height of our panel, about, in CSS pixels. */
export const PANEL = 380;

/** Smallest side of what can be chosen by keys, in CSS pixels; what is smaller counts pixels for its makers. */
const LEAST = 4;

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
 * Whether our panel stands at the top of a window, so as not to cover what is chosen. It leaves the place where it is only
 * for a reason.
 *
 * @param room height of the panel, about, and of the window, in CSS pixels
 */
export function standsAtTop(box: Box | null, room: { panel: number; window: number }, isNow: boolean): boolean {
  if (box === null) return isNow;
  const fitsBelow = box.bottom <= room.window - room.panel;
  const fitsAbove = box.top >= room.panel;
  if (fitsBelow !== fitsAbove) return fitsAbove;
  return fitsBelow ? isNow : Math.max(box.top, 0) + Math.min(box.bottom, room.window) > room.window;
}
