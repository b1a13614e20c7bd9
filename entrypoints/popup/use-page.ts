import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageViewState, PopupView } from '../../components/popup/view';
import type { PageState } from '../../core/protocol';
import { troubleText } from '../../core/trouble';
import { hasAccess } from '../../platform/access';
import { tabInQuestion, tabTitle } from '../../platform/active-tab';
import { isClient, openPage, type PageClient } from '../../platform/page-client';
import { whenPageChanges } from '../../platform/page-news';
import { wording } from '../../platform/wording';
import { oneAtATime } from './one-at-a-time';
import { noteShown } from './timing';

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

/** What is shown, and how to change it; nothing is shown once the popup turned to another page. */
interface Screen {
  readonly now: () => PopupView;
  readonly show: (view: PopupView) => void;
  readonly patch: (part: Partial<Omit<PageViewState, 'kind'>>) => void;
}

interface Opened {
  readonly client: PageClient;
  /** Reads the story and draws the map anew. */
  readonly readAgain: () => void;
  readonly close: () => void;
}

/**
 * Opens the page the popup's address names: shows what the tab is called at once, what was found as soon as it is known,
 * then the story, then the map; and follows what changes on the page from then on.
 */
export function usePage(address: string): PageInQuestion {
  const [view, setView] = useState<PopupView>(LOADING);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [turn, setTurn] = useState(0);
  const shown = useRef<PopupView>(LOADING);
  useEffect(() => {
    let ended = false;
    let close = (): void => undefined;
    const screen = screenOf(shown, setView, () => ended);
    screen.show(LOADING);
    open(address, screen).then(
      (page) => {
        if (ended) page?.close();
        else setOpened(page);
        close = page?.close ?? close;
      },
      (error: unknown) => screen.show({ kind: 'failed', message: words(error) }),
    );
    return () => {
      ended = true;
      close();
    };
  }, [address, turn]);
  return useMemo(() => {
    const screen = screenOf(shown, setView);
    const attempt = (act: () => Promise<void>) => {
      screen.patch({ trouble: null });
      act().catch((error: unknown) => screen.show(withTrouble(screen.now(), words(error))));
    };
    const change: PageInQuestion['change'] = (act) =>
      attempt(async () => {
        const state = await act();
        if (state !== undefined) screen.patch({ state });
        opened?.readAgain();
      });
    return { view, client: opened?.client ?? null, change, attempt, reload: () => setTurn((now) => now + 1) };
  }, [view, opened]);
}

const LOADING: PopupView = { kind: 'loading', title: null };

/** At another address nothing of the former story is shown, nor copied as if it were this one. */
const UNREAD = { article: null, map: null } as const;

/** `shown` holds what is on the screen, which a render may be behind of. */
function screenOf(shown: { current: PopupView }, set: (view: PopupView) => void, isOver = () => false): Screen {
  const show = (view: PopupView): void => {
    if (isOver()) return;
    shown.current = view;
    set(view);
  };
  return {
    now: () => shown.current,
    show,
    patch(part) {
      const now = shown.current;
      if (now.kind !== 'page') return;
      const isElsewhere = part.state !== undefined && part.state.url !== now.state.url;
      show({ ...now, ...(isElsewhere ? UNREAD : {}), ...part });
    },
  };
}

async function open(address: string, screen: Screen): Promise<Opened | null> {
  const tab = await tabInQuestion(address);
  if (tab === null) {
    screen.show({ kind: 'unsupported' });
    return null;
  }
  const title = await tabTitle(tab);
  screen.show({ kind: 'loading', title });
  const client = await openPage(tab);
  if (!isClient(client)) {
    screen.show(client);
    return null;
  }
  const state = client.opened;
  screen.show({ kind: 'page', state, title, article: null, map: null, onlyThisTime: false, trouble: null });
  noteShown('findings');
  const readAgain = oneAtATime(() => read(client, screen));
  readAgain();
  hasAccess(state.url).then((access) => screen.patch({ onlyThisTime: !access }), tell(screen));
  const follow = oneAtATime(async () => {
    const now = await client.state().catch(tell(screen));
    if (now === undefined || isShown(now, screen.now())) return;
    screen.patch({ state: now, title: await tabTitle(tab) });
    readAgain();
  });
  return { client, readAgain, close: whenPageChanges(tab, follow) };
}

/** Reads the story as the page is now, and draws its map. What was there stays until it is read. */
async function read(client: PageClient, screen: Screen): Promise<void> {
  try {
    const article = await client.article();
    screen.patch({ article });
    noteShown('story');
    screen.patch({ map: article.ok ? await client.map() : null });
    noteShown('map');
  } catch (error) {
    tell(screen)(error);
  }
}

/** Whether the popup shows a page's state already. */
function isShown(now: PageState, view: PopupView): boolean {
  return view.kind === 'page' && JSON.stringify(fatesOf(now)) === JSON.stringify(fatesOf(view.state));
}

/** Where, what was found and what was done with it. */
const fatesOf = ({ url, mode, findings, problems }: PageState) => [
  url,
  mode,
  problems.length,
  findings.map(({ id, state }) => [id, state]),
];

const tell =
  (screen: Screen) =>
  (error: unknown): void =>
    screen.show(withTrouble(screen.now(), words(error)));

const withTrouble = (view: PopupView, trouble: string): PopupView =>
  view.kind === 'page' ? { ...view, trouble } : { kind: 'failed', message: trouble };

const words = (error: unknown): string => troubleText(error, wording);
