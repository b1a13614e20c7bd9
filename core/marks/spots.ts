import type { ChipPlace } from './chip-place';
import type { Box } from './geometry';

/** How much of itself a chip shows before it is pointed at or focused: its reason, its name and buttons, its name. */
export type Form = 'full' | 'small' | 'tiny';

const FORMS = ['full', 'small', 'tiny'] as const satisfies readonly Form[];

/** How large a chip is in each form, in CSS pixels. */
export type Sizes = Readonly<Record<Form, { readonly width: number; readonly height: number }>>;

/** Somewhere a chip could lie; at its `side` it stays put when it grows. */
export interface Spot extends Box {
  readonly side: 'left' | 'right';
  readonly form: Form;
}

/** Something of ours that lies on the page, and where else it could. */
export interface Settling {
  /** In order of preference. */
  readonly spots: readonly Spot[];
  /** What of the page it should not hide: what readers press. */
  readonly obstacles: readonly Box[];
  /** What of the page it should not hide either: words. */
  readonly words: readonly Box[];
  move(spot: Spot): void;
}

/** What stays free between two chips, in CSS pixels. */
const GAP = 4;

/** Where a chip of these sizes goes at each of the places, within the page: as much as can be of it at places not far. */
export function spotsFor(sizes: Sizes, places: readonly ChipPlace[], bounds: Box): Spot[] {
  return [false, true].flatMap((far) =>
    FORMS.flatMap((form) =>
      places
        .filter((place) => place.far === far && !(place.small && form === 'full'))
        .map((place) => spotAt(place, form, sizes[form], bounds)),
    ),
  );
}

function spotAt({ side, x, y }: ChipPlace, form: Form, { width, height }: Sizes[Form], bounds: Box): Spot {
  const start = side === 'left' ? x : x - width;
  const left = Math.max(Math.min(start, bounds.right - width), bounds.left);
  const top = Math.max(y - height / 2, bounds.top);
  return { side, form, left, top, right: left + width, bottom: top + height };
}

/**
 * Gives each its place, so that none touches one before it and, where that can be, none hides what readers press or words
 * of the page; else where it hides the least of them. What finds no place of its own goes below what is in its way.
 */
export function settleAll(all: readonly Settling[]): void {
  const taken: Box[] = [];
  for (const { spots, obstacles, words, move } of all) {
    const [first] = spots;
    if (first === undefined) continue;
    const apart = spots.filter((spot) => isClear(spot, taken));
    const spot = bestOf(apart, obstacles, words) ?? below(first, taken);
    move(spot);
    taken.push(spot);
  }
}

function bestOf(spots: readonly Spot[], obstacles: readonly Box[], words: readonly Box[]): Spot | undefined {
  const free = spots.filter((spot) => isClear(spot, obstacles));
  let best: Spot | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of free.length > 0 ? free : spots) {
    const hidden = covered(spot, words) + (free.length > 0 ? 0 : covered(spot, obstacles));
    if (hidden >= least) continue;
    best = spot;
    least = hidden;
    if (least === 0) break;
  }
  return best;
}

/** How much of these a spot covers, in square pixels. */
function covered(spot: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => {
    const width = Math.min(spot.right, other.right) - Math.max(spot.left, other.left);
    const height = Math.min(spot.bottom, other.bottom) - Math.max(spot.top, other.top);
    return sum + Math.max(width, 0) * Math.max(height, 0);
  }, 0);
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
