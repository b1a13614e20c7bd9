import type { viewsOf } from '../core/detect/ledger-view';
import type { Finding } from '../core/finding';
import type { boxBefore } from '../core/marks/box-before';
import type { Deed } from '../core/marks/deed';
import type { Overlay } from '../core/marks/overlay';
import type { Treatment } from '../core/marks/treatment';
import type { ReaderOverlay } from '../core/reader/reader-overlay';
import type { PageSession } from './page-session';

/** What shows findings: on the page as marks, elsewhere as data. */
export interface Marks {
  /** `act` is what the buttons of the marks call. */
  createOverlay(document: Document, act: (deed: Deed) => Promise<unknown>): Overlay;
  readonly viewsOf: typeof viewsOf;
  /** Does what the reader wants done with a finding. Rejects, with a `trouble`, when that cannot be. */
  act(deed: Deed, treatment: Treatment): Promise<void>;
  /** Whether the reader calls such a finding no clutter on this site. */
  isSpared(finding: Finding): boolean;
  /** Reads the reader's settings anew. */
  reload(): Promise<void>;
  readonly boxBefore: typeof boxBefore;
}

/**
 * What our scripts on one page share. They live in the same isolated world, where page scripts cannot look, but are
 * loaded apart and so share no module.
 */
export interface PageSlot {
  /** The elements of ours on the page, which nothing is read from. */
  readonly own: WeakSet<Node>;
  /** Put there by the always-on script. */
  flags?: Promise<Pick<PageSession, 'forArticle'>>;
  /**
   * Put there by the script that is loaded when there is something to show, and before the page is looked through where the
   * reader called something no clutter.
   */
  marks?: Promise<Marks> | undefined;
  /** Put there by the script that is loaded with the first opening of the reader. */
  reader?: ReaderOverlay;
  /** Whether the script that copies is there and answers. */
  copy?: true;
  /** Whether the script is there by which the reader points at something on the page, and answers. */
  picker?: true;
  /** Whether the on-demand script is there and answers. */
  article?: true;
  /** Whether the script that tries rules is there and answers. */
  trial?: true;
}

const SLOT = Symbol.for('clean-copy.page');

/** The slot of the page this script runs in; the same for all our scripts, however often they are injected. */
export function pageSlot(): PageSlot {
  const world = globalThis as { [SLOT]?: PageSlot };
  world[SLOT] ??= { own: new WeakSet() };
  return world[SLOT];
}

/** Whether something on the page is an element of ours, whichever of our scripts made it. */
export const isOwn = (node: Node | undefined): boolean => node !== undefined && pageSlot().own.has(node);
