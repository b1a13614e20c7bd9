import { type Box, boxOf, linesOf } from './geometry';

const CONTROLS = 'a[href],button,input,select,textarea,summary,[role="button"]';

/** Most controls that are minded for one finding. */
const MOST = 24;

/** Most elements that are looked at for one finding. What is beside it may be the entire article. */
const MOST_LOOKS = 400;

/** What is farther than this from every place of a chip is passed over with all that is in it, in CSS pixels. */
const FAR = 100;

/** Higher ones are pressed anywhere: a chip hides a part of them and takes nothing away. */
const HIGH = 60;

/** Boxes of what readers press in a finding and right beside it, about the places its chip may have. */
export function controlsAround(elements: readonly Element[], origin: Box, places: readonly Box[]): Box[] {
  const found: Box[] = [];
  let looks = MOST_LOOKS;
  const look = (element: Element | null | undefined, onwards: boolean): void => {
    if (element == null || found.length >= MOST || looks-- <= 0) return;
    const box = boxOf(element, origin);
    // One that has no box may still hold something that has.
    if (box !== null && !places.some((place) => isNear(box, place))) return;
    // A link of two lines leaves room behind its last word.
    if (box !== null && box.bottom - box.top <= HIGH && element.matches(CONTROLS))
      found.push(...linesOf(element, origin));
    let child = onwards ? element.firstElementChild : element.lastElementChild;
    for (; child !== null && looks > 0; child = onwards ? child.nextElementSibling : child.previousElementSibling) {
      look(child, onwards);
    }
  };
  for (const element of elements) look(element, true);
  // What is nearest comes first.
  look(elements[0]?.previousElementSibling, false);
  look(elements.at(-1)?.nextElementSibling, true);
  return found;
}

/** How far in from the upper edge of a chip, and from its sides, is looked for what lies over it. */
const INSET = { top: 4, side: 20 };

/** Boxes of what the page keeps on top, such as a bar at the head of it, where the places of an element's chip reach highest. */
export function barsOver(element: Element, origin: Box, places: readonly Box[]): Box[] {
  const { ownerDocument: document } = element;
  const top = Math.min(...places.map((place) => place.top)) + origin.top + INSET.top;
  const left = Math.min(...places.map((place) => place.left)) + origin.left + INSET.side;
  const right = Math.max(...places.map((place) => place.right)) + origin.left - INSET.side;
  return [left, right].flatMap((x) => {
    let at = document.elementFromPoint?.(x, top) ?? null;
    while (at !== null && !at.contains(element)) {
      const { position = '' } = document.defaultView?.getComputedStyle(at) ?? {};
      const bar = /sticky|fixed/.test(position) ? boxOf(at, origin) : null;
      // A chip may come close to it.
      if (bar !== null) return { ...bar, bottom: bar.bottom - INSET.top };
      at = at.parentElement;
    }
    return [];
  });
}

const isNear = (one: Box, other: Box): boolean =>
  one.left < other.right + FAR &&
  other.left < one.right + FAR &&
  one.top < other.bottom + FAR &&
  other.top < one.bottom + FAR;
