import { BOXES_A_SLICE, type MapBox } from './map-box';
import type { Lane } from './page-map';

/** A stretch of one lane, in CSS pixels of the page as it came. */
export interface Stretch {
  /** What it begins with; `null` for the rest. */
  readonly box: MapBox | null;
  /** What it ends with, or follows. */
  readonly last: MapBox | null;
  readonly lane: Lane;
  readonly top: number;
  readonly bottom: number;
}

/** Margins up to this height, in CSS pixels, belong to what stands above them. */
const MARGIN = 64;

/**
 * A lane from top to bottom. Where boxes overlap, the one that ends first shows, and the story only where nothing else is.
 * Pauses so that the page stays responsive.
 */
export function* stretches(boxes: readonly MapBox[], lane: Lane, height: number): Generator<void, Stretch[]> {
  const found: Stretch[] = [];
  const put = (next: Stretch): void => {
    const last = found.at(-1);
    const isMargin = next.box === null && next.bottom - next.top <= MARGIN && next.bottom < height;
    const isSame = last !== undefined && last.box?.finding === next.box?.finding && last.box?.part === next.box?.part;
    if (last !== undefined && (isSame || (isMargin && last.box !== null))) {
      found[found.length - 1] = { ...last, last: next.box ?? last.last, bottom: next.bottom };
    } else found.push({ ...next, last: next.box ?? last?.last ?? null });
  };
  const within = (y: number): number => Math.min(Math.max(y, 0), height);
  const cuts = [...new Set([0, height, ...boxes.flatMap(({ top, bottom }) => [within(top), within(bottom)])])];
  cuts.sort((a, b) => a - b);
  yield;
  const shown = yield* shownBetween(cuts, boxes, within);
  for (const [index, top] of cuts.slice(0, -1).entries()) {
    if (index % BOXES_A_SLICE === 0) yield;
    put({ box: shown[index] ?? null, last: null, lane, top, bottom: cuts[index + 1] ?? height });
  }
  return found;
}

/** The box that shows from each cut to the next: each takes what boxes that go before it left free. */
function* shownBetween(
  cuts: readonly number[],
  boxes: readonly MapBox[],
  within: (y: number) => number,
): Generator<void, (MapBox | undefined)[]> {
  const shown: (MapBox | undefined)[] = cuts.map(() => undefined);
  const places = new Map(cuts.map((y, index) => [y, index]));
  const placeOf = (y: number): number => places.get(within(y)) ?? 0;
  /** For each cut one that is not after the first free one from there on. */
  const ahead = cuts.map((_, index) => index);
  const freeFrom = (start: number): number => {
    let free = start;
    for (let next = ahead[free]; next !== undefined && next !== free; next = ahead[free]) free = next;
    for (let at = start; at < free; ) {
      const next = ahead[at] ?? free;
      ahead[at] = free;
      at = next;
    }
    return free;
  };
  const byRank = [...boxes].sort(
    (a, b) => Number(a.finding === null) - Number(b.finding === null) || a.bottom - b.bottom,
  );
  for (const [turn, box] of byRank.entries()) {
    if (turn % BOXES_A_SLICE === 0) yield;
    const end = placeOf(box.bottom);
    for (let at = freeFrom(placeOf(box.top)); at < end; at = freeFrom(at)) {
      shown[at] = box;
      ahead[at] = at + 1;
    }
  }
  return shown;
}
