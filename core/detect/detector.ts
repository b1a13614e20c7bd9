import type { Finding } from '../finding';
import type { Candidates, Wants } from './candidates';
import type { PageView } from './page-view';

/** The order in which detectors work: an outlet's own rule first, then what holds anywhere, then shape and place. */
export const STAGES = ['outlet', 'generic', 'structure'] as const;
export type Stage = (typeof STAGES)[number];

/** What a detector finds; which detector it was is known. */
export type Found = Omit<Finding, 'detector'>;

/**
 * Looks at what the walk collected for it and says what it found. One file under `core/detectors/` is one detector, and
 * its file name is its id in settings, reasons and tests. It reads the neighbourhood of its candidates through `page`
 * and never queries the document itself.
 */
export interface Detector {
  readonly id: string;
  readonly stage: Stage;
  /** What the walk has to collect. Nothing else reaches `detect`. */
  readonly wants: Wants;
  /** `null` among the findings is a good moment for a pause: one for each candidate keeps a long list from blocking the page. */
  detect(seen: Candidates, page: PageView): Iterable<Found | null>;
}
