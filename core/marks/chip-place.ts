import type { Box } from './geometry';

/** Where a chip goes. Its side given by `x` stays put, and it grows to the other; it is centred on `y`. */
export interface ChipPlace {
  readonly side: 'left' | 'right';
  readonly x: number;
  readonly y: number;
  readonly most: number;
  /** Whether there is no room for more than the name until it is pointed at or focused. */
  readonly small: boolean;
  /** Whether it is so far from where reading begins that a smaller chip there is better. */
  readonly far: boolean;
}

/** Height of a chip with one line of words, in CSS pixels. */
export const CHIP_HEIGHT = 27;

/** So much of it stands above an outline: more would lie on the words before. */
const ABOVE = 7;
/** How far its middle is in the outline. */
const IN = CHIP_HEIGHT / 2 - ABOVE;
/** How far its middle is off the outline when it stands on it as a tab does, over the line of it. */
const OFF = CHIP_HEIGHT / 2 - 1;

/** Narrower outlines have no room for a reason. */
const ROOM_FOR_REASON = 320;
/** A chip on the top edge of a lower outline would cover what the outline is around. */
const LOW = 48;
/** What stays free between a line's words and a chip at its end. */
const GAP = 8;
/** What a chip with its name alone needs. */
const LEAST_WIDTH = 130;

/**
 * The places for the chip of an outline, best first: on the top edge at the line's start, risen from there by half or
 * wholly, for what is quoted to be read, at the line's end likewise, then on the bottom edge. In a low outline at its end,
 * no wider than the words in it leave room for, or beside one that is low and narrow, when the page has room there; then
 * above and below it.
 *
 * @param words box of what is in a low outline; all of it when absent
 */
export function chipPlaces(frame: Box, bounds: Box, rightToLeft: boolean, words: Box = frame): ChipPlace[] {
  const first = firstPlace(frame, bounds, rightToLeft, words);
  const isLow = frame.bottom - frame.top < LOW;
  const sides = rightToLeft ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const on = (far: boolean, ...ys: number[]): ChipPlace[] =>
    sides.flatMap((side) => ys.map((y) => ({ ...first, side, x: frame[side], y, far })));
  if (isLow) return [first, ...on(false, frame.top - OFF), ...on(false, frame.bottom + OFF)];
  return [
    ...on(false, frame.top + IN, frame.top, frame.top - OFF),
    ...on(true, frame.bottom - IN, frame.bottom, frame.bottom + OFF),
  ];
}

function firstPlace(frame: Box, bounds: Box, rightToLeft: boolean, words: Box): ChipPlace {
  const width = frame.right - frame.left;
  const middle = (frame.top + frame.bottom) / 2;
  const far = false;
  const [start, end] = rightToLeft ? (['right', 'left'] as const) : (['left', 'right'] as const);
  if (frame.bottom - frame.top >= LOW) {
    const room = rightToLeft ? frame.right - bounds.left : bounds.right - frame.left;
    const most = Math.min(Math.max(width, ROOM_FOR_REASON), room);
    return { side: start, x: frame[start], y: frame.top + IN, most, small: width < ROOM_FOR_REASON, far };
  }
  const beside = rightToLeft ? frame.left - bounds.left : bounds.right - frame.right;
  if (width >= ROOM_FOR_REASON || beside < LEAST_WIDTH) {
    const free = (rightToLeft ? words.left - frame.left : frame.right - words.right) - GAP;
    const small = free < ROOM_FOR_REASON;
    // Pointed at, it may lie on the words.
    return { side: end, x: frame[end], y: middle, most: small ? Math.max(width, LEAST_WIDTH) : free, small, far };
  }
  return { side: start, x: frame[end], y: middle, most: beside, small: true, far };
}
