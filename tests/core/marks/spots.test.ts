import { describe, expect, it } from 'vitest';
import { type ChipPlace, chipPlaces } from '../../../core/marks/chip-place';
import type { Box } from '../../../core/marks/geometry';
import { type Settling, type Sizes, type Spot, settleAll, spotsFor } from '../../../core/marks/spots';

const PAGE: Box = { left: 0, top: 0, right: 1000, bottom: 5000 };
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

const SIZES: Sizes = {
  full: { width: 200, height: 27 },
  small: { width: 130, height: 27 },
  tiny: { width: 60, height: 21 },
};

/** Settles chips of these sizes on these outlines and gives where they lie. */
function settled(frames: readonly Box[], obstacles: readonly Box[] = [], words: readonly Box[] = []): Spot[] {
  const ends: Spot[] = [];
  const all = frames.map((frame, at): Settling => {
    const places: readonly ChipPlace[] = chipPlaces(frame, PAGE, false);
    return {
      spots: spotsFor(SIZES, places, PAGE),
      obstacles,
      words,
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
    expect(spot).toMatchObject({ left: 870, top: 0, right: 1000 });
  });
});

describe('chips and the words of the page', () => {
  const frame = box(100, 300, 800, 500);
  const label = box(106, 304, 190, 320);
  const before = box(100, 276, 780, 290);

  it('rise into free room above what they quote, by no more than it takes', () => {
    expect(settled([frame], [], [label])).toMatchObject([{ side: 'left', form: 'full', top: 274 }]);
    expect(settled([frame], [], [box(106, 314, 190, 330)])).toMatchObject([{ side: 'left', form: 'full', top: 286.5 }]);
  });

  it('stay on the edge where the words are farther down or in another column', () => {
    const apart = [box(106, 321, 700, 337), box(400, 304, 700, 320), before];
    expect(settled([frame], [], apart)).toMatchObject([{ side: 'left', form: 'full', top: 293 }]);
  });

  it('go to the end of the edge where there are words above too', () => {
    expect(settled([frame], [], [label, before])).toMatchObject([
      { side: 'right', right: 800, form: 'full', top: 293 },
    ]);
  });

  it('leave their reason out where it would lie on words', () => {
    const long = box(106, 304, 640, 320);
    expect(settled([frame], [], [long, before])).toMatchObject([
      { side: 'right', right: 800, form: 'small', top: 293 },
    ]);
  });

  it('are their name alone where there is room for nothing else', () => {
    const narrow = box(0, 300, 320, 500);
    const lines = [box(0, 260, 310, 276), box(6, 304, 300, 320), box(6, 322, 310, 338)];
    const [spot] = settled([narrow], [], lines);
    expect(spot).toMatchObject({ side: 'left', form: 'tiny' });
    for (const line of lines) expect(spot && touch(spot, line)).toBe(false);
  });

  it('go to the bottom edge where every place on top is taken by words', () => {
    const lines = [box(100, 282, 800, 298), box(106, 302, 800, 318), box(106, 320, 800, 336)];
    expect(settled([frame], [], lines)).toMatchObject([{ side: 'left', form: 'full', bottom: 507 }]);
  });

  it('hide the least where words are everywhere', () => {
    const wall = [box(0, 200, 1000, 600)];
    expect(settled([frame], [], wall)).toMatchObject([{ form: 'tiny' }]);
  });

  it('hide words rather than what readers press', () => {
    const button = box(100, 270, 800, 330);
    const [spot] = settled([frame], [button], [box(0, 331, 1000, 700)]);
    expect(spot && touch(spot, button)).toBe(false);
  });

  it('of a line rise above it where there are words at its end', () => {
    const line = box(100, 300, 800, 340);
    expect(settled([line], [], [box(106, 306, 790, 334)])).toMatchObject([{ side: 'left', top: 274 }]);
  });
});
