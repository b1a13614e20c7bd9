import { BOXES_A_SLICE, type MapBox } from './map-box';

/** What is missing from the page across one width, of what was looked at so far. */
interface Missing {
  readonly left: number;
  readonly right: number;
  height: number;
}

/**
 * Boxes, in the order given, where they were before anything was taken out: what stands below moves down by what is missing
 * above it. Pauses so that the page stays responsive.
 */
export function* asTheyCame(boxes: readonly MapBox[]): Generator<void, MapBox[]> {
  const came = [...boxes];
  // Pages have few columns, so what is missing is kept by its width and not box by box.
  const columns = new Map<string, Missing>();
  const downwards = boxes.map((box, index) => ({ box, index })).sort((a, b) => a.box.top - b.box.top);
  for (const [turn, { box, index }] of downwards.entries()) {
    if (turn % BOXES_A_SLICE === 0) yield;
    let top = box.top;
    for (const { left, right, height } of columns.values()) if (left < box.right && box.left < right) top += height;
    came[index] = { ...box, top, bottom: top + box.fullHeight };
    const height = box.fullHeight - (box.bottom - box.top);
    if (box.finding === null || height <= 0) continue;
    const key = `${box.left} ${box.right}`;
    const column = columns.get(key) ?? { left: box.left, right: box.right, height: 0 };
    column.height += height;
    columns.set(key, column);
  }
  return came;
}
