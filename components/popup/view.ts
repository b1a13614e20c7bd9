import type { PageMap } from '../../core/map/page-map';
import type { ArticleAnswer, PageState } from '../../core/protocol';
import type { CopyFormat } from '../../core/render/copy-settings';
import type { Mode } from '../../core/rules/rule';
import type { MoreCopies } from '../CopyMenu';

/** What the popup is looking at. */
export type PopupView =
  /** `title` is what the browser's tab says, `null` where it does not tell us. */
  | { readonly kind: 'loading'; readonly title: string | null }
  /** `url` is `null` where the browser does not tell us which page it is. */
  | { readonly kind: 'no-access'; readonly url: string | null }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'failed'; readonly message: string }
  | PageViewState;

/** A page we work on. */
export interface PageViewState {
  readonly kind: 'page';
  readonly state: PageState;
  /** `null` while it is being read. */
  readonly article: ArticleAnswer | null;
  /** `null` until it is drawn, and where there is no story. */
  readonly map: PageMap | null;
  /** What the browser's tab says, to stand for the headline until the story is read; `null` where it does not tell us. */
  readonly title: string | null;
  /** Whether we may only work here until the tab moves on. */
  readonly onlyThisTime: boolean;
  /** Something the reader asked for that did not work, in words. */
  readonly trouble: string | null;
}

/** What a reader can do with a finding. */
export interface FindingActions {
  readonly onRestore: (id: number | 'all') => void;
  readonly onTake: (id: number) => void;
  /** Takes out again what was put back. */
  readonly onTakeAll: (ids: readonly number[]) => void;
  /** Keeps for the site that such is no clutter. */
  readonly onSpare: (id: number) => void;
  readonly onUnspare: (id: number) => void;
  readonly onShow: (id: number) => void;
}

/** What a reader can do in the popup. */
export interface PopupActions extends FindingActions {
  readonly onMode: (mode: Mode) => void;
  /** Brings a segment of the page's map, by its number, into view on the page. */
  readonly onJump: (segment: number) => void;
  /** Copies in the given format, or in the one kept in the settings. Rejects with `CopyRefused`, or in plain words. */
  readonly onCopy: (format?: CopyFormat) => Promise<void>;
  readonly moreCopies: MoreCopies;
  readonly onReader: () => void;
  /** Lets the reader point at something on the page. */
  readonly onPick: () => void;
  readonly onOptions: () => void;
  /** Asks the browser for access to the page's site. */
  readonly onGrant: () => void;
  readonly onRetry: () => void;
}
