import type { LedgerEntry } from '../detect/ledger';
import { type Box, boxOf } from '../marks/geometry';
import { composedParent } from '../page/shadow';
import { BOXES_A_SLICE, type MapBox } from './map-box';
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

/** The places of what was found, then those of the story. Pauses so that the page stays responsive. */
export function* placeAll(ground: MapGround): Generator<void, Placed[]> {
  const { document, entries, story } = ground;
  const placed: Placed[] = [];
  let seen = 0;
  for (const entry of entries) {
    if (++seen % BOXES_A_SLICE === 0) yield;
    placed.push(...placeFinding(entry, ground, originOf(document)));
  }
  const missing = yield* missingIn(ground);
  for (const element of story) {
    if (++seen % BOXES_A_SLICE === 0) yield;
    const box = boxOf(element, originOf(document));
    if (box === null) continue;
    const fullHeight = box.bottom - box.top + Math.max(0, missing.get(element) ?? 0);
    placed.push({ box: { ...box, part: 'story', finding: null, fullHeight }, place: whole(element) });
  }
  return placed;
}

/** The page's corner in the window's coordinates; the page may be scrolled at every pause. */
function originOf(document: Document): Box {
  const { scrollLeft = 0, scrollTop = 0 } = document.scrollingElement ?? {};
  return { left: -scrollLeft, top: -scrollTop, right: 0, bottom: 0 };
}

/** How much lower each element is than it was, by what was taken out of it. */
function* missingIn({ document, entries, boxBefore }: MapGround): Generator<void, Map<Element, number>> {
  const missing = new Map<Element, number>();
  const taken = entries.filter(({ state }) => state === 'taken').flatMap(({ finding }) => finding.elements);
  for (const [index, element] of taken.entries()) {
    if (index % BOXES_A_SLICE === 0) yield;
    const height = heightOf(boxBefore(element)) - heightOf(boxOf(element, originOf(document)));
    for (let at: Element | null = element; at !== null; at = composedParent(at)) {
      missing.set(at, (missing.get(at) ?? 0) + height);
    }
  }
  return missing;
}

/** The boxes of a finding: where its elements are, or were before they were taken out. */
function placeFinding({ id, finding, state }: LedgerEntry, ground: MapGround, origin: Box): Placed[] {
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
