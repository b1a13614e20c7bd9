import type { PageMap } from '../core/map/page-map';
import type { Act } from '../core/marks/deed';
import type {
  ArticleAnswer,
  ArticleMessages,
  Format,
  MessageInput,
  MessageOutput,
  PageState,
  ReaderState,
} from '../core/protocol';
import type { Mode } from '../core/rules/rule';
import type { CleanArticle } from '../core/story/article';
import { injectArticle, injectFlags } from './inject';
import { OUTPUTS } from './messaging/outputs';
import { askTab, NobodyThere } from './messaging/send';
import { type PageProblem, problemOf } from './page-problem';
import { saveMode } from './settings';

export type { PageProblem } from './page-problem';

/**
 * What can be asked of a page. Every call throws an `Error` in words for the reader when the page no longer answers
 * (closed, gone elsewhere).
 */
export interface PageClient {
  /** The state the page was found in. */
  readonly opened: PageState;
  /** The state, once the first scan is done. */
  state(): Promise<PageState>;
  /** Sets the mode on the page and keeps it for its site. */
  setMode(mode: Mode): Promise<PageState>;
  restore(id: number | 'all'): Promise<PageState>;
  take(...ids: readonly number[]): Promise<PageState>;
  show(id: number): Promise<PageState>;
  /** Keeps for the site that such a finding is no clutter. */
  spare(id: number): Promise<PageState>;
  /** Takes that back. */
  unspare(id: number): Promise<PageState>;
  /** Goes to a mark and puts the focus on it. */
  step(way: 'next' | 'previous'): Promise<PageState>;
  article(): Promise<ArticleAnswer>;
  /** The article's body in each format; `null` when there is no article. */
  formats(): Promise<Record<Format, string> | null>;
  /** The map of the page as it comes; `null` when there is no article. */
  map(): Promise<PageMap | null>;
  /** Scrolls to a segment of the map given last, by its number. */
  jump(segment: number): Promise<null>;
  /** What is selected on the page, as an article of which that is the text; `null` when nothing is. */
  selection(): Promise<CleanArticle | null>;
  /** Opens or closes the reader. */
  toggleReader(): Promise<ReaderState>;
  /** Opens the reader as the reader's settings want it for the site. */
  openReader(): Promise<ReaderState>;
  /** Prints the story alone. */
  print(): Promise<ReaderState>;
}

/**
 * A client for the page in a tab, after making sure that the always-on script runs there; or why there can be none.
 * Never throws.
 */
export async function openPage(tabId: number): Promise<PageClient | PageProblem> {
  try {
    return clientFor(tabId, (await stateIfThere(tabId)) ?? (await stateOnceThere(tabId)));
  } catch (error) {
    return problemOf(tabId, error);
  }
}

/** Whether `openPage` gave a client. */
export function isClient(page: PageClient | PageProblem): page is PageClient {
  return !('kind' in page);
}

function clientFor(tabId: number, opened: PageState): PageClient {
  const act = (act: Act, ...ids: readonly number[]) => ask(tabId, 'page.act', { act, ids });
  return {
    opened,
    state: () => ask(tabId, 'page.state', {}),
    async setMode(mode) {
      const state = await ask(tabId, 'page.mode', { mode });
      await saveMode(state.site, mode);
      return state;
    },
    restore: (id) => (id === 'all' ? ask(tabId, 'page.act', { act: 'keep', ids: id }) : act('keep', id)),
    take: (...ids) => act('take', ...ids),
    show: (id) => act('show', id),
    spare: (id) => act('spare', id),
    unspare: (id) => act('unspare', id),
    step: (way) => act(way),
    article: () => askArticle(tabId, 'article.get', {}),
    formats: () => askArticle(tabId, 'article.formats', {}),
    map: () => askArticle(tabId, 'page.map', {}),
    jump: (segment) => askArticle(tabId, 'page.jump', { segment }),
    selection: () => askArticle(tabId, 'article.selection', {}),
    toggleReader: () => askArticle(tabId, 'reader.toggle', {}),
    openReader: () => askArticle(tabId, 'reader.open', {}),
    print: () => askArticle(tabId, 'reader.print', {}),
  };
}

type Asked = keyof typeof OUTPUTS;

const ask = <N extends Asked>(tabId: number, name: N, input: MessageInput<N>): Promise<MessageOutput<N>> =>
  askTab(tabId, name, input, OUTPUTS[name]);

/** The page's state; `null` where no script of ours is there to tell. */
async function stateIfThere(tabId: number): Promise<PageState | null> {
  try {
    return await ask(tabId, 'page.state', {});
  } catch (error) {
    if (error instanceof NobodyThere) return null;
    throw error;
  }
}

async function stateOnceThere(tabId: number): Promise<PageState> {
  await injectFlags(tabId);
  return ask(tabId, 'page.state', {});
}

/** The on-demand script is put into the page when nobody answers for it yet. */
async function askArticle<N extends keyof ArticleMessages>(
  tabId: number,
  name: N,
  input: MessageInput<N>,
): Promise<MessageOutput<N>> {
  try {
    return await ask(tabId, name, input);
  } catch (error) {
    if (!(error instanceof NobodyThere)) throw error;
    await injectArticle(tabId);
    return ask(tabId, name, input);
  }
}
