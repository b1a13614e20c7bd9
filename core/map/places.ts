import type { LedgerEntry } from '../detect/ledger';
import { type Box, boxOf } from '../marks/geometry';
import { composedContains, composedParent } from '../page/shadow';
import type { MapBox } from './layout';
import { partOf } from './page-map';
import type { MapGround } from './read-map';

/** Something to scroll to: an element, the top of one, or what comes below one. */
export interface Place {
  readonly element: Element;
  readonly edge: 'whole' | 'top' | 'below';
}

/** A box with the place it stands for. */
export interface Placed {
  readonly box: MapBox;
  readonly place: Place;
}

/** Room left above what is scrolled to, in CSS pixels: pages keep their heads there. */
const ROOM = 96;

/** The page's corner in the window's coordinates. */
export function originOf(document: Document): Box {
  const { scrollLeft = 0, scrollTop = 0 } = document.scrollingElement ?? {};
  return { left: -scrollLeft, top: -scrollTop, right: 0, bottom: 0 };
}

/** The boxes of a finding: where its elements are, or were before they were taken out. */
export function placeFinding({ id, finding, state }: LedgerEntry, ground: MapGround, origin: Box): Placed[] {
  const part = partOf(finding);
  return finding.elements.flatMap((element): Placed[] => {
    const now = boxOf(element, origin);
    const before = state === 'taken' ? ground.boxBefore(element) : null;
    if (before === null) {
      if (now === null) return [];
      return [{ box: { ...now, part, finding: id, fullHeight: now.bottom - now.top }, place: whole(element) }];
    }
    const fullHeight = before.bottom - before.top;
    if (fullHeight < 1 || before.right - before.left < 1) return [];
    const across = { left: before.left - origin.left, right: before.right - origin.left };
    if (now !== null) {
      return [{ box: { ...now, ...across, part, finding: id, fullHeight }, place: whole(element) }];
    }
    const { y, place } = anchorOf(element, origin);
    return [{ box: { ...across, top: y, bottom: y, part, finding: id, fullHeight }, place }];
  });
}

/** The box of a piece of the story, as high as it was with what was taken out of it. */
export function placeStory(element: Element, { entries, boxBefore }: MapGround, origin: Box): Placed[] {
  const box = boxOf(element, origin);
  if (box === null) return [];
  const missing = entries
    .filter(({ state }) => state === 'taken')
    .flatMap(({ finding }) => finding.elements)
    .filter((taken) => composedContains(element, taken))
    .reduce((sum, taken) => sum + heightOf(boxBefore(taken)) - heightOf(boxOf(taken, origin)), 0);
  const fullHeight = box.bottom - box.top + Math.max(0, missing);
  return [{ box: { ...box, part: 'story', finding: null, fullHeight }, place: whole(element) }];
}

/** Brings a place into view. */
export function goTo({ element, edge }: Place): void {
  element.scrollIntoView({ block: edge === 'whole' ? 'center' : 'start' });
  if (edge !== 'below') return;
  const { height } = element.getBoundingClientRect();
  element.ownerDocument.defaultView?.scrollBy(0, height - ROOM);
}

const whole = (element: Element): Place => ({ element, edge: 'whole' });
const heightOf = (box: Box | null): number => (box === null ? 0 : box.bottom - box.top);

/** Where an element that has no box stands: below what comes before it, or where what holds it begins. */
function anchorOf(element: Element, origin: Box): { y: number; place: Place } {
  for (let at: Element | null = element; at !== null; at = composedParent(at)) {
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) {
      const box = boxOf(before, origin);
      if (box !== null) return { y: box.bottom, place: { element: before, edge: 'below' } };
    }
    const parent = composedParent(at);
    const box = parent === null ? null : boxOf(parent, origin);
    if (parent !== null && box !== null) return { y: box.top, place: { element: parent, edge: 'top' } };
  }
  return { y: 0, place: { element, edge: 'top' } };
}
