import type { CleanArticle } from '../story/article';

/** A site as settings know it. */
export interface ReaderSite {
  /** Key under which what is chosen for it is kept. */
  readonly key: string;
  readonly name: string;
  /** Whether the extension may work there by itself, and not only when the reader opens it. */
  readonly isGranted: boolean;
  /** Whether its rule says that its stories open in the reader. */
  readonly opensByRule: boolean;
}

/** What the reader is opened with. */
export interface ReaderOpening {
  readonly article: CleanArticle;
  readonly site: ReaderSite;
  /** Whether it opens without being asked for now; then Back leads where it led before. */
  readonly byItself: boolean;
  /** What is selected at the time, as `PageArticle.selection` gives it. */
  readonly selection: () => Promise<CleanArticle | null>;
  /** The style sheet of all that is shown. */
  readonly css: string;
}

/** The reader over one page. */
export interface ReaderOverlay {
  readonly isOpen: boolean;
  /** Where something of ours has to stand to be in front of the page while the reader is open; else `null`. */
  readonly front: ParentNode | null;
  /**
   * Opens it; what was focused and how far the page was scrolled is as before when it closes. Says whether it is open: a
   * story is not shown over a page that went on to another address after it was read.
   */
  open(opening: ReaderOpening): Promise<boolean>;
  /** Closes it by the reader's wish: on this page it does not open by itself again. */
  leave(): void;
  /** Closes it. */
  close(): void;
  /** Asks the browser to print the story alone. Resolves when the browser is done with it. */
  print(): Promise<void>;
}
