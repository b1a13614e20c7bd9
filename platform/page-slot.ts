import type { viewsOf } from '../core/detect/ledger-view';
import type { boxBefore } from '../core/marks/box-before';
import type { Overlay } from '../core/marks/overlay';
import type { OverlayActions } from '../core/marks/view';
import type { ReaderOverlay } from '../core/reader/reader-overlay';
import type { PageSession } from './page-session';

/** What shows findings: on the page as marks, elsewhere as data. */
export interface Marks {
  /** `css` is the style sheet of the marks. */
  readonly createOverlay: (document: Document, css: string, actions: OverlayActions) => Overlay;
  readonly viewsOf: typeof viewsOf;
  readonly boxBefore: typeof boxBefore;
}

/**
 * What our scripts on one page share. They live in the same isolated world, where page scripts cannot look, but are
 * loaded apart and so share no module.
 */
export interface PageSlot {
  /** Put there by the always-on script. */
  flags?: Pick<PageSession, 'forArticle'>;
  /** Put there by the script that is loaded when there is something to show. */
  marks?: Marks;
  /** Put there by the script that is loaded with the first opening of the reader. */
  reader?: ReaderOverlay;
  /** Whether the script that copies is there and answers. */
  copy?: true;
  /** Whether the on-demand script is there and answers. */
  article?: true;
}

const SLOT = Symbol.for('clean-copy.page');

/** The slot of the page this script runs in; the same for all our scripts, however often they are injected. */
export function pageSlot(): PageSlot {
  const world = globalThis as { [SLOT]?: PageSlot };
  world[SLOT] ??= {};
  return world[SLOT];
}
