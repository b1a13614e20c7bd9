import type { Box } from '../marks/geometry';
import { asTheyCame } from './as-it-came';
import type { MapBox } from './map-box';
import type { Lane, MapPart, MapSegment } from './page-map';
import { type Stretch, stretches } from './stretches';

/** A map of boxes, before words are counted. */
export interface Layout {
  readonly segments: readonly MapSegment[];
  /** For each segment the box it begins with, by its number; for the rest the box it follows, -1 at the top. */
  readonly sources: readonly number[];
  /** Height of each part in CSS pixels, as in `MapShare`. */
  readonly heights: ReadonlyMap<MapPart, number>;
  /** In CSS pixels. */
  readonly height: number;
}

/** How far something may reach into the story's column and still stand beside it, as a share of the column. */
const BESIDE = 0.1;

/** Lays boxes out as the page came. `page` is how large it is now, in CSS pixels. Pauses so that it stays responsive. */
export function* layOut(
  boxes: readonly MapBox[],
  page: { readonly width: number; readonly height: number },
): Generator<void, Layout> {
  const came = yield* asTheyCame(boxes);
  const below = Math.max(0, page.height - endOf(boxes));
  const height = boxes.length === 0 ? page.height : endOf(came) + below;
  const column = columnOf(came) ?? { left: 0, right: page.width };
  const inLane = (lane: Lane): Generator<void, Stretch[]> =>
    stretches(
      came.filter((box) => laneOf(box, column) === lane),
      lane,
      height,
    );
  const beside = [...(yield* inLane('left')), ...(yield* inLane('right'))].filter(({ box }) => box !== null);
  const all = [...(yield* inLane('main')), ...beside].sort((a, b) => a.top - b.top);
  const weight = ({ box, lane, top, bottom }: Stretch): number =>
    (bottom - top) * (lane === 'main' || box === null ? column.right - column.left : box.right - box.left);
  const total = all.reduce((sum, stretch) => sum + weight(stretch), 0) || 1;
  const heights = new Map<MapPart, number>();
  for (const stretch of all) {
    const part = stretch.box?.part ?? 'rest';
    heights.set(part, (heights.get(part) ?? 0) + (weight(stretch) / total) * height);
  }
  const numbers = new Map(came.map((box, index) => [box, index]));
  const sources = all.map(({ box, last }) => {
    const source = box ?? last;
    return source === null ? -1 : (numbers.get(source) ?? -1);
  });
  const segments = all.map(({ box, lane, top, bottom }) => ({
    part: box?.part ?? ('rest' as const),
    lane,
    top: top / height,
    height: (bottom - top) / height,
    finding: box?.finding ?? null,
  }));
  return { segments, sources, heights, height };
}

/** The column the story stands in: as wide as most of its boxes. `null` without a story. */
function columnOf(boxes: readonly MapBox[]): Pick<Box, 'left' | 'right'> | null {
  const story = boxes.filter(({ part }) => part === 'story');
  if (story.length === 0) return null;
  return { left: middle(story.map(({ left }) => left)), right: middle(story.map(({ right }) => right)) };
}

/** Where the lowest of them ends. */
const endOf = (boxes: readonly MapBox[]): number => boxes.reduce((end, { bottom }) => Math.max(end, bottom), 0);

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function laneOf(box: MapBox, column: Pick<Box, 'left' | 'right'>): Lane {
  const reach = (column.right - column.left) * BESIDE;
  if (box.right <= column.left + reach) return 'left';
  return box.left >= column.right - reach ? 'right' : 'main';
}
