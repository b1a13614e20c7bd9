import { describe, expect, it } from 'vitest';
import { type ChipPlace, chipPlaces } from '../../../core/marks/chip-place';
import type { Box } from '../../../core/marks/geometry';
import { type Settling, type Spot, settleAll, spotsFor } from '../../../core/marks/spots';

const PAGE: Box = { left: 0, top: 0, right: 1000, bottom: 5000 };
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

/** Settles chips of 200 by 27 pixels on these outlines and gives where they lie. */
function settled(frames: readonly Box[], obstacles: readonly Box[] = []): Spot[] {
  const ends: Spot[] = [];
  const all = frames.map((frame, at): Settling => {
    const places: readonly ChipPlace[] = chipPlaces(frame, PAGE, false);
    return {
      spots: spotsFor(box(0, 0, 200, 27), places, PAGE),
      obstacles,
      move: (spot) => {
        ends[at] = spot;
      },
    };
  });
  settleAll(all);
  return ends;
}

const touch = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('chips', () => {
  it('lie on the top edge at the start when nothing is in the way', () => {
    expect(settled([box(100, 300, 800, 500)])).toMatchObject([{ side: 'left', left: 100, top: 293 }]);
  });

  it('of outlines that meet do not touch', () => {
    const [first, second, third] = settled([box(100, 300, 800, 500), box(100, 302, 800, 360), box(100, 304, 800, 420)]);
    if (!first || !second || !third) throw new Error('A chip went missing.');
    expect([touch(first, second), touch(first, third), touch(second, third)]).toEqual([false, false, false]);
  });

  it('go below one another where every corner is taken', () => {
    const same = Array.from({ length: 7 }, () => box(100, 300, 320, 352));
    const spots = settled(same);
    for (const [at, one] of spots.entries()) {
      for (const other of spots.slice(at + 1)) expect(touch(one, other)).toBe(false);
    }
  });

  it('leave free what readers press', () => {
    const close = box(110, 298, 130, 318);
    const [spot] = settled([box(100, 300, 800, 500)], [close]);
    expect(spot && touch(spot, close)).toBe(false);
    expect(spot?.side).toBe('right');
  });

  it('stay within the page', () => {
    const [spot] = settled([box(900, 0, 1000, 200)]);
    expect(spot).toMatchObject({ left: 800, top: 0, right: 1000 });
  });
});
