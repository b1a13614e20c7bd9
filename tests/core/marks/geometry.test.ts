import { describe, expect, it } from 'vitest';
import { type ChipPlace, chipPlaces } from '../../../core/marks/chip-place';
import { type Box, joinClose, outlineOf } from '../../../core/marks/geometry';

const PAGE: Box = { left: 0, top: 0, right: 1000, bottom: 5000 };
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('outlines', () => {
  it('join parts that follow one another and keep distant ones apart', () => {
    const joined = joinClose([box(0, 0, 600, 30), box(0, 40, 600, 200), box(0, 2000, 600, 2030)]);
    expect(joined).toEqual([box(0, 0, 600, 200), box(0, 2000, 600, 2030)]);
  });

  it('do not join what stands beside', () => {
    expect(joinClose([box(0, 0, 300, 30), box(400, 0, 700, 30)])).toHaveLength(2);
  });

  it('stand six pixels off', () => {
    expect(outlineOf(box(100, 100, 400, 200), PAGE)).toEqual(box(94, 94, 406, 206));
  });

  it('stand halfway to words that are closer than that', () => {
    const words = [box(404, 120, 500, 136), box(100, 206, 400, 222), box(30, 120, 80, 136)];
    expect(outlineOf(box(100, 100, 400, 200), PAGE, words)).toEqual(box(94, 94, 402, 203));
  });

  it('take no notice of words across the corner or in the box', () => {
    const words = [box(402, 202, 500, 220), box(110, 110, 390, 190)];
    expect(outlineOf(box(100, 100, 400, 200), PAGE, words)).toEqual(box(94, 94, 406, 206));
  });

  it('never reach past the page, which would make it wider or longer', () => {
    expect(outlineOf(box(0, 0, 1000, 5000), PAGE)).toEqual(PAGE);
    expect(outlineOf(box(900, 100, 1400, 200), PAGE)?.right).toBe(1000);
  });

  it('are not drawn for what lies beside the page', () => {
    expect(outlineOf(box(1200, 100, 1500, 200), PAGE)).toBeNull();
  });
});

/** The best place. */
const chipPlace = (...of: Parameters<typeof chipPlaces>): ChipPlace | undefined => chipPlaces(...of)[0];

describe('chips', () => {
  it('stand on the top edge where the line starts', () => {
    expect(chipPlace(box(100, 300, 800, 500), PAGE, false)).toMatchObject({
      side: 'left',
      x: 100,
      y: 306.5,
      small: false,
    });
    expect(chipPlace(box(100, 300, 800, 500), PAGE, true)).toMatchObject({
      side: 'right',
      x: 800,
      y: 306.5,
      small: false,
    });
  });

  it('leave the words of a single line free', () => {
    const line = box(100, 300, 800, 332);
    const few = { side: 'right', x: 800, y: 316, most: 492, small: false };
    expect(chipPlace(line, PAGE, false, box(106, 306, 300, 326))).toMatchObject(few);
    const rtl = { side: 'left', x: 100, y: 316, most: 492, small: false };
    expect(chipPlace(line, PAGE, true, box(600, 306, 794, 326))).toMatchObject(rtl);
  });

  it('have their name alone where the words of a line leave no room', () => {
    const line = box(100, 300, 800, 332);
    expect(chipPlace(line, PAGE, false, box(106, 306, 760, 326))).toMatchObject({ side: 'right', x: 800, small: true });
    expect(chipPlace(line, PAGE, false)).toMatchObject({ small: true });
  });

  it('stand beside a few words, when the page has room', () => {
    expect(chipPlace(box(100, 300, 190, 332), PAGE, false)).toMatchObject({ side: 'left', x: 190, small: true });
    expect(chipPlace(box(900, 300, 990, 332), PAGE, false)).toMatchObject({ side: 'right', x: 990, small: true });
  });

  it('never reach past the page', () => {
    const place = chipPlace(box(850, 300, 990, 600), PAGE, false);
    expect((place?.x ?? 0) + (place?.most ?? 0)).toBeLessThanOrEqual(PAGE.right);
  });
});
