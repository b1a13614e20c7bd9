import type { ChipPlace } from './chip-place';
import type { Box } from './geometry';

/** Somewhere a chip could lie; at its `side` it stays put when it grows. */
export interface Spot extends Box {
  readonly side: 'left' | 'right';
}

/** Something of ours that lies on the page, and where else it could. */
export interface Settling {
  /** In order of preference. */
  readonly spots: readonly Spot[];
  /** What of the page it should not hide: what readers press. */
  readonly obstacles: readonly Box[];
  move(spot: Spot): void;
}

/** What stays free between two chips, in CSS pixels. */
const GAP = 4;

/** Where a chip of this size goes at each of the places, within the page. */
export function spotsFor(size: Box, places: readonly ChipPlace[], bounds: Box): Spot[] {
  const width = size.right - size.left;
  const height = size.bottom - size.top;
  return places.map(({ side, x, y }) => {
    const start = side === 'left' ? x : x - width;
    const left = Math.max(Math.min(start, bounds.right - width), bounds.left);
    const top = Math.max(y - height / 2, bounds.top);
    return { side, left, top, right: left + width, bottom: top + height };
  });
}

/**
 * Gives each its place, so that none touches one before it and, where that can be, none hides what readers press. What
 * finds no place of its own goes below what is in its way.
 */
export function settleAll(all: readonly Settling[]): void {
  const taken: Box[] = [];
  for (const { spots, obstacles, move } of all) {
    const [first] = spots;
    if (first === undefined) continue;
    const apart = spots.filter((spot) => isClear(spot, taken));
    const spot = apart.find((one) => isClear(one, obstacles)) ?? apart[0] ?? below(first, taken);
    move(spot);
    taken.push(spot);
  }
}

function below(spot: Spot, taken: readonly Box[]): Spot {
  let at = spot;
  for (let hit = hitBy(at, taken); hit !== undefined; hit = hitBy(at, taken)) {
    const top = hit.bottom + GAP;
    at = { ...at, top, bottom: top + spot.bottom - spot.top };
  }
  return at;
}

const isClear = (spot: Box, others: readonly Box[]): boolean => hitBy(spot, others) === undefined;

const hitBy = (spot: Box, others: readonly Box[]): Box | undefined =>
  others.find(
    (other) =>
      other.left < spot.right + GAP &&
      spot.left < other.right + GAP &&
      other.top < spot.bottom + GAP &&
      spot.top < other.bottom + GAP,
  );
