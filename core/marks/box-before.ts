import type { Box } from './geometry';

const boxes = new WeakMap<Element, Box>();

/** Notes where an element is, before it is taken out. In CSS pixels of the window. */
export function noteBox(element: Element, box: Box): void {
  boxes.set(element, box);
}

/** Where an element was when it was taken out last, in CSS pixels of the window; `null` when it never was. */
export const boxBefore = (element: Element): Box | null => boxes.get(element) ?? null;
