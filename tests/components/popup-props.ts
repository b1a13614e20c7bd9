import { vi } from 'vitest';
import type { PageViewState, PopupActions, PopupView } from '../../components/popup/view';
import type { FindingView } from '../../core/detect/ledger-view';
import type { CleanArticle } from '../../core/story/article';
import { LEDGER_MAP, LEDGER_STORY, PAGE_STATE } from './fixtures';

/** What a reader can do, each noted when it is done. */
export const actions = () => ({
  onMode: vi.fn<PopupActions['onMode']>(),
  onRestore: vi.fn<PopupActions['onRestore']>(),
  onTake: vi.fn<PopupActions['onTake']>(),
  onTakeAll: vi.fn<PopupActions['onTakeAll']>(),
  onSpare: vi.fn<PopupActions['onSpare']>(),
  onUnspare: vi.fn<PopupActions['onUnspare']>(),
  onShow: vi.fn<PopupActions['onShow']>(),
  onJump: vi.fn<PopupActions['onJump']>(),
  onCopy: vi.fn<PopupActions['onCopy']>(() => Promise.resolve()),
  moreCopies: {
    hasSelection: vi.fn<PopupActions['moreCopies']['hasSelection']>(() => Promise.resolve(false)),
    onCopySelection: vi.fn<PopupActions['moreCopies']['onCopySelection']>(() => Promise.resolve()),
    onSave: vi.fn<PopupActions['moreCopies']['onSave']>(() => Promise.resolve()),
    onPrint: vi.fn<PopupActions['moreCopies']['onPrint']>(),
  },
  onReader: vi.fn<PopupActions['onReader']>(),
  onPick: vi.fn<PopupActions['onPick']>(),
  onOptions: vi.fn<PopupActions['onOptions']>(),
  onGrant: vi.fn<PopupActions['onGrant']>(),
  onRetry: vi.fn<PopupActions['onRetry']>(),
});

/** The answer of a page that has a story. */
export const read = (article: CleanArticle): PageViewState['article'] => ({ ok: true, article, milliseconds: 9 });

/** A page with the Ledger's story, or what of it is said to be different. */
export const page = (part: Partial<PageViewState> = {}): PopupView => ({
  kind: 'page',
  state: PAGE_STATE,
  title: `${LEDGER_STORY.title} - Yahoo News`,
  article: read(LEDGER_STORY),
  map: LEDGER_MAP,
  onlyThisTime: false,
  trouble: null,
  ...part,
});

/** The same with other findings. */
export const withFindings = (...findings: FindingView[]): PopupView => page({ state: { ...PAGE_STATE, findings } });
