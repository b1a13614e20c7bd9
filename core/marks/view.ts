import type { Finding } from '../finding';
import type { Wording } from '../wording';
import type { Deed } from './deed';
import type { Box } from './geometry';
import type { FoughtTaking } from './overlay';
import type { Settling } from './spots';

/** A finding to be drawn. */
export interface OverlayItem {
  readonly id: number;
  readonly finding: Finding;
  /** `null` while the finding is on the page. */
  readonly taken: FoughtTaking | null;
}

/** What views are made with. */
export interface Means {
  readonly document: Document;
  readonly wording: Wording;
  /** Does what the reader wants done with findings. */
  readonly act: (act: Deed['act'], ids: readonly number[] | 'all') => void;
}

/** The coordinates to draw in: those of our host, and how far the page reaches in them. */
export interface Frame {
  readonly origin: Box;
  readonly bounds: Box;
}

/** What of a view has to keep clear of that of others. */
export interface Loose {
  /** Whether it stands elsewhere since it was written down last. */
  hasMoved(): boolean;
  /** Where it is and could be, once all are written down; `null` when there is nothing to see. */
  settle(frame: Frame): Settling | null;
}

/** One thing drawn: a mark, or the line for what was taken out. */
export interface View {
  readonly root: HTMLElement;
  /** The findings it stands for. */
  readonly ids: readonly number[];
  /** Gets the focus when the finding is shown. */
  readonly focusTarget: HTMLElement;
  /** Elements whose size decides where it is drawn; the first is where it is. */
  readonly watched: readonly Element[];
  /** Reads the page's layout and gives what writes it down, so that many views are read first and written after. */
  measure(frame: Frame): () => void;
  /** What of it has to keep clear of that of others. */
  readonly loose?: Loose;
}
