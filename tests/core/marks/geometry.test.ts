import { describe, expect, it } from 'vitest';
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

  it('never reach past the page, which would make it wider or longer', () => {
    expect(outlineOf(box(0, 0, 1000, 5000), PAGE)).toEqual(PAGE);
    expect(outlineOf(box(900, 100, 1400, 200), PAGE)?.right).toBe(1000);
  });

  it('are not drawn for what lies beside the page', () => {
    expect(outlineOf(box(1200, 100, 1500, 200), PAGE)).toBeNull();
  });
});
