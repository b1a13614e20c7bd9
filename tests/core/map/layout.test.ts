import { describe, expect, it } from 'vitest';
import { layOut } from '../../../core/map/layout';
import type { MapBox } from '../../../core/map/map-box';
import type { MapPart } from '../../../core/map/page-map';

const PAGE = { width: 1000, height: 2000 };

/** A box across the story's column unless told otherwise. */
const box = (part: MapBox['part'], top: number, bottom: number, more: Partial<MapBox> = {}): MapBox => ({
  part,
  finding: part === 'story' ? null : top + 1,
  left: 100,
  right: 700,
  top,
  bottom,
  fullHeight: bottom - top,
  ...more,
});

/** Lays out in one go; says how often it paused. */
function laidOut(boxes: readonly MapBox[], page = PAGE) {
  const work = layOut(boxes, page);
  let pauses = 0;
  let step = work.next();
  for (; step.done !== true; step = work.next()) pauses++;
  return { ...step.value, pauses };
}

const outline = (boxes: readonly MapBox[], page = PAGE): string[] => {
  const { segments, height } = laidOut(boxes, page);
  return segments.map(
    ({ part, lane, top, height: share }) =>
      `${lane === 'main' ? '' : `${lane} `}${part} ${Math.round(top * height)}-${Math.round((top + share) * height)}`,
  );
};

const heights = (boxes: readonly MapBox[]): [MapPart, number][] =>
  [...laidOut(boxes).heights].map(([part, height]) => [part, Math.round(height)]);

describe('the layout of a map', () => {
  it('goes from top to bottom, and calls the rest what is nothing else', () => {
    expect(outline([box('story', 200, 600), box('ad', 640, 900), box('story', 930, 1500)])).toEqual([
      'rest 0-200',
      'story 200-640',
      'ad 640-930',
      'story 930-1500',
      'rest 1500-2000',
    ]);
  });

  it('makes one stretch of paragraphs with margins between them, and tells larger gaps', () => {
    expect(outline([box('story', 0, 300), box('story', 320, 600), box('story', 900, 2000)])).toEqual([
      'story 0-600',
      'rest 600-900',
      'story 900-2000',
    ]);
  });

  it('gives what was taken out the height it had, and moves what is below it down', () => {
    const gone = { top: 300, bottom: 300, fullHeight: 250 };
    const boxes = [box('story', 0, 300), box('ad', 300, 300, gone), box('story', 300, 1000)];
    expect(outline(boxes)).toEqual(['story 0-300', 'ad 300-550', 'story 550-1250', 'rest 1250-2250']);
  });

  it('counts what was taken out together one below the other', () => {
    const gone = (id: number) => box('ad', 300, 300, { finding: id, fullHeight: 100 });
    expect(outline([box('story', 0, 300), gone(7), gone(8), box('story', 300, 2000)])).toEqual([
      'story 0-300',
      'ad 300-400',
      'ad 400-500',
      'story 500-2200',
    ]);
  });

  it('keeps what stands beside the story in a lane of its own, which moves nothing in the story', () => {
    const rail = box('ad', 100, 100, { left: 740, right: 960, fullHeight: 600 });
    expect(outline([box('story', 0, 2000), rail])).toEqual(['story 0-2000', 'right ad 100-700']);
    const before = box('prompt', 400, 500, { left: 0, right: 90 });
    expect(outline([box('story', 0, 2000), before])).toEqual(['story 0-2000', 'left prompt 400-500']);
  });

  it('shows a finding where it lies within the story', () => {
    expect(outline([box('story', 0, 2000), box('ai', 400, 700)])).toEqual([
      'story 0-400',
      'ai 400-700',
      'story 700-2000',
    ]);
  });

  it('shares the height so that all parts add up to the page', () => {
    expect(heights([box('story', 0, 1500), box('ad', 1500, 2000)])).toEqual([
      ['story', 1500],
      ['ad', 500],
    ]);
    const shared = heights([box('story', 0, 2000), box('ad', 0, 1000, { left: 740, right: 940 })]);
    expect(shared.reduce((sum, [, height]) => sum + height, 0)).toBe(2000);
    // As wide as a third of the story, along half of it: a seventh of what there is.
    expect(shared).toContainEqual(['ad', Math.round(2000 / 7)]);
  });

  it('knows for each segment what it begins with, or follows', () => {
    const boxes = [box('ad', 640, 900), box('story', 200, 600), box('story', 1200, 1500)];
    expect(laidOut(boxes).sources).toEqual([-1, 1, 0, 0, 2, 2]);
  });

  it('lets the one that ends first show where findings overlap', () => {
    const boxes = [box('ad', 200, 900), box('ai', 300, 500), box('story', 0, 2000), box('prompt', 850, 1000)];
    expect(outline(boxes)).toEqual([
      'story 0-200',
      'ad 200-300',
      'ai 300-500',
      'ad 500-900',
      'prompt 900-1000',
      'story 1000-2000',
    ]);
  });

  it('lays a page of very many paragraphs out at once, and lets the page have its turn', () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      at % 20 === 0 ? box('ad', at * 30, at * 30, { fullHeight: 25 }) : box('story', at * 30, at * 30 + 25),
    );
    const before = performance.now();
    const { segments, pauses } = laidOut(many, { width: 1000, height: 599_995 });
    // Boxes compared with boxes would take seconds.
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(segments).toHaveLength(2_000);
    expect(pauses).toBeGreaterThan(100);
  });

  it('is all rest where there is nothing', () => {
    expect(outline([])).toEqual(['rest 0-2000']);
  });
});
