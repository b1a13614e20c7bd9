import type { Finding } from '../finding';
import { type Hue, hueOf } from '../marks/hue';

/** What a page is made of, as far as a reader cares: the story, what was found by its colour, and the rest. */
export const MAP_PARTS = ['story', 'ad', 'sponsored', 'ai', 'prompt', 'other', 'rest'] as const;
export type MapPart = (typeof MAP_PARTS)[number];

/** Where something stands across the page: in the story's column, or wholly on one side of it. */
export const LANES = ['left', 'main', 'right'] as const;
export type Lane = (typeof LANES)[number];

/** A stretch of the page that belongs to one part. */
export interface MapSegment {
  readonly part: MapPart;
  readonly lane: Lane;
  /** Where it begins and how long it is, 0 to 1 of the page's height. */
  readonly top: number;
  readonly height: number;
  /** The finding it shows; `null` for the story and the rest. */
  readonly finding: number | null;
}

/** How much of a page one part is. */
export interface MapShare {
  readonly part: MapPart;
  /** Words that are shown, or were before they were taken out. */
  readonly words: number;
  /** In CSS pixels. What stands side by side shares its height by width, so that all parts add up to the page's. */
  readonly height: number;
}

/** A whole page as it comes, with what is taken out at the height it had, from top to bottom. */
export interface PageMap {
  /** In the order of the page. */
  readonly segments: readonly MapSegment[];
  /** Parts that are on the page, in the order of `MAP_PARTS`. */
  readonly shares: readonly MapShare[];
  /** In CSS pixels. */
  readonly height: number;
  /** Height of the window the page is seen in, in CSS pixels. */
  readonly screen: number;
}

/** The part a finding belongs to. A box that is only suspected is not called AI. */
export const partOf = (finding: Pick<Finding, 'kind' | 'grade'>): Hue => hueOf(finding);
