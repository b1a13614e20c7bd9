import type { Box } from '../marks/geometry';
import type { Lane, MapPart, MapSegment } from './page-map';

/** Something on the page, in CSS pixels from the page's corner, as it stands now. */
export interface MapBox extends Box {
  readonly part: Exclude<MapPart, 'rest'>;
  readonly finding: number | null;
  /** Its height as the page came: more than now where it was taken out. */
  readonly fullHeight: number;
}

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

/** A stretch of one lane, in CSS pixels of the page as it came. */
interface Stretch {
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

/** How far something may reach into the story's column and still stand beside it, as a share of the column. */
const BESIDE = 0.1;

/** Lays boxes out as the page came. `page` is how large it is now, in CSS pixels. */
export function layOut(boxes: readonly MapBox[], page: { readonly width: number; readonly height: number }): Layout {
  const came = asTheyCame(boxes);
  const below = Math.max(0, page.height - Math.max(0, ...boxes.map(({ bottom }) => bottom)));
  const height = boxes.length === 0 ? page.height : Math.max(...came.map(({ bottom }) => bottom)) + below;
  const column = columnOf(came) ?? { left: 0, right: page.width };
  const inLane = (lane: Lane): Stretch[] =>
    stretches(
      came.filter((box) => laneOf(box, column) === lane),
      lane,
      height,
    );
  const beside = [...inLane('left'), ...inLane('right')].filter(({ box }) => box !== null);
  const all = [...inLane('main'), ...beside].sort((a, b) => a.top - b.top);
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

/** Boxes where they were before anything was taken out: what stands below moves down by what is missing above it. */
function asTheyCame(boxes: readonly MapBox[]): MapBox[] {
  const gone = boxes.filter(({ finding, fullHeight, top, bottom }) => finding !== null && fullHeight > bottom - top);
  const order = new Map(boxes.map((box, index) => [box, index]));
  const isAbove = (one: MapBox, other: MapBox): boolean =>
    one.top === other.top ? (order.get(one) ?? 0) < (order.get(other) ?? 0) : one.top < other.top;
  return boxes.map((box) => {
    const above = gone.filter((one) => one !== box && isAbove(one, box) && overlaps(one, box));
    const top = above.reduce((sum, one) => sum + one.fullHeight - (one.bottom - one.top), box.top);
    return { ...box, top, bottom: top + box.fullHeight };
  });
}

const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right;

/** The column the story stands in: as wide as most of its boxes. `null` without a story. */
function columnOf(boxes: readonly MapBox[]): Pick<Box, 'left' | 'right'> | null {
  const story = boxes.filter(({ part }) => part === 'story');
  if (story.length === 0) return null;
  return { left: middle(story.map(({ left }) => left)), right: middle(story.map(({ right }) => right)) };
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function laneOf(box: MapBox, column: Pick<Box, 'left' | 'right'>): Lane {
  const reach = (column.right - column.left) * BESIDE;
  if (box.right <= column.left + reach) return 'left';
  return box.left >= column.right - reach ? 'right' : 'main';
}

/** A lane from top to bottom. Where boxes overlap, the one that ends first shows, and the story only where nothing else is. */
function stretches(boxes: readonly MapBox[], lane: Lane, height: number): Stretch[] {
  const found: Stretch[] = [];
  const put = (next: Stretch): void => {
    const last = found.at(-1);
    const isMargin = next.box === null && next.bottom - next.top <= MARGIN && next.bottom < height;
    const isSame = last !== undefined && last.box?.finding === next.box?.finding && last.box?.part === next.box?.part;
    if (last !== undefined && (isSame || (isMargin && last.box !== null))) {
      found[found.length - 1] = { ...last, last: next.box ?? last.last, bottom: next.bottom };
    } else found.push({ ...next, last: next.box ?? last?.last ?? null });
  };
  const edges = boxes.flatMap(({ top, bottom }) => [top, bottom].map((y) => Math.min(Math.max(y, 0), height)));
  const cuts = [...new Set([0, height, ...edges])].sort((a, b) => a - b);
  for (const [index, top] of cuts.slice(0, -1).entries()) {
    const bottom = cuts[index + 1] ?? height;
    const here = boxes.filter((box) => box.top < bottom && box.bottom > top);
    put({ box: shownOf(here), last: null, lane, top, bottom });
  }
  return found;
}

function shownOf(boxes: readonly MapBox[]): MapBox | null {
  const findings = boxes.filter(({ finding }) => finding !== null);
  const [first] = (findings.length > 0 ? findings : boxes).toSorted((a, b) => a.bottom - b.bottom);
  return first ?? null;
}
