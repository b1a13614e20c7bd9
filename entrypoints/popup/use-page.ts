import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageViewState, PopupView } from '../../components/popup/view';
import type { PageState } from '../../core/protocol';
import { troubleText } from '../../core/trouble';
import { hasAccess } from '../../platform/access';
import { tabInQuestion } from '../../platform/active-tab';
import { isClient, openPage, type PageClient } from '../../platform/page-client';
import { wording } from '../../platform/wording';

/** The page the popup is about, and ways to change it. */
export interface PageInQuestion {
  readonly view: PopupView;
  /** `null` until the page answers, and where it cannot. */
  readonly client: PageClient | null;
  /** Does something that changes the state of the page, then reads the story again, as less or more of it is taken out. */
  change(act: () => Promise<PageState> | undefined): void;
  /** Does something else; what goes wrong is told. */
  attempt(act: () => Promise<void>): void;
  /** Starts over. */
  reload(): void;
}

/** Opens the page the popup's address names, shows its state as soon as it is known, and the story when it is read. */
export function usePage(address: string): PageInQuestion {
  const [view, setView] = useState<PopupView>({ kind: 'loading' });
  const [client, setClient] = useState<PageClient | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const show = latestOnly(setView);
    setView({ kind: 'loading' });
    open(address, show.one, setClient).catch((error: unknown) => show.one({ kind: 'failed', message: words(error) }));
    return show.end;
  }, [address, turn]);
  return useMemo(() => {
    const patch = (part: Partial<Omit<PageViewState, 'kind'>>) =>
      setView((now) => (now.kind === 'page' ? { ...now, ...part } : now));
    const attempt = (act: () => Promise<void>) => {
      patch({ trouble: null });
      act().catch((error: unknown) => setView((now) => withTrouble(now, words(error))));
    };
    const change = (act: () => Promise<PageState> | undefined) =>
      attempt(async () => {
        const state = await act();
        if (state !== undefined) patch({ state });
        const article = await client?.article();
        if (article !== undefined) patch({ article });
      });
    return { view, client, change, attempt, reload: () => setTurn((now) => now + 1) };
  }, [view, client]);
}

async function open(
  address: string,
  show: (view: PopupView) => void,
  use: (client: PageClient | null) => void,
): Promise<void> {
  const tab = await tabInQuestion(address);
  if (tab === null) return show({ kind: 'unsupported' });
  const page = await openPage(tab);
  if (!isClient(page)) return show(page);
  use(page);
  const state = await page.state();
  const known = { kind: 'page' as const, state, onlyThisTime: !(await hasAccess(state.url)), trouble: null };
  show({ ...known, article: null });
  show({ ...known, article: await page.article() });
}

function withTrouble(view: PopupView, trouble: string): PopupView {
  return view.kind === 'page' ? { ...view, trouble } : { kind: 'failed', message: trouble };
}

/** Passes values on until it is ended, so that what a page answers late does not overwrite what is shown of another. */
function latestOnly<T>(pass: (value: T) => void): { one: (value: T) => void; end: () => void } {
  let ended = false;
  return {
    one: (value) => {
      if (!ended) pass(value);
    },
    end: () => {
      ended = true;
    },
  };
}

const words = (error: unknown): string => troubleText(error, wording);
