import type { Finding } from '../finding';
import type { Box } from './geometry';

/** A finding to be drawn. */
export interface OverlayItem {
  readonly id: number;
  readonly finding: Finding;
  /** `null` while the finding is on the page; else where its line goes, if anywhere. */
  readonly taken: { readonly strip: Element | null } | null;
}

/** What the reader can do on the page. */
export interface OverlayActions {
  /** Leave it on the page, without a mark. */
  keep(id: number): void;
  /** Put it back. */
  restore(id: number): void;
  /** Take it out, although that is not done by itself. */
  take(id: number): void;
}

/** The coordinates to draw in: those of our host, and how far the page reaches in them. */
export interface Frame {
  readonly origin: Box;
  readonly bounds: Box;
}

/** One drawn finding. */
export interface View {
  readonly root: HTMLElement;
  /** Gets the focus when the finding is shown. */
  readonly focusTarget: HTMLElement;
  /** Elements whose size decides where it is drawn. */
  readonly watched: readonly Element[];
  /** Reads the page's layout and gives what writes it down, so that many views are read first and written after. */
  measure(frame: Frame): () => void;
}
