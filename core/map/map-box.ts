import type { Box } from '../marks/geometry';
import type { MapPart } from './page-map';

/** Something on the page, in CSS pixels from the page's corner, as it stands now. */
export interface MapBox extends Box {
  readonly part: Exclude<MapPart, 'rest'>;
  readonly finding: number | null;
  /** Its height as the page came: more than now where it was taken out. */
  readonly fullHeight: number;
}

/** Boxes after which the page has its turn. */
export const BOXES_A_SLICE = 500;
