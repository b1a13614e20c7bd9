import type { Speech } from '../../core/reader/aloud';
import type { Modal } from '../../core/reader/modal';
import type { ReaderSite } from '../../core/reader/reader-overlay';
import type { Face, ReaderSettings } from '../../core/reader/reader-settings';
import type { CopyFormat } from '../../core/render/copy-settings';
import type { CleanArticle } from '../../core/story/article';
import type { MoreCopies } from '../CopyMenu';

/** What the reader mode can do, and with what. */
export interface ReaderActions {
  /** Called once when the reader leaves, by button or Escape. */
  readonly onClose: () => void;
  /** Copies the clean article in the given format, or in the reader's own; rejects with plain words. */
  readonly onCopy: (format?: CopyFormat) => Promise<void>;
  readonly moreCopies: Omit<MoreCopies, 'onPrint'>;
  readonly onPrint: () => void;
  readonly onSettings: (patch: Partial<ReaderSettings>) => void;
  /** `null` where the browser cannot speak. */
  readonly speech: Speech | null;
  /** The typefaces this device has. */
  readonly faces: readonly Face[];
}

/** What the reader mode shows. */
export interface ReaderProps {
  readonly article: CleanArticle;
  readonly site: ReaderSite;
  readonly settings: ReaderSettings;
  /** What did not work, in words. */
  readonly trouble?: string | null;
  readonly actions: ReaderActions;
  /** Called with the dialog once it is shown. */
  readonly onShown?: (modal: Modal) => void;
}
