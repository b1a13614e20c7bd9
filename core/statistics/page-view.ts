import type { FindingView } from '../detect/ledger-view';
import { type Group, groupOf } from '../groups';
import { isRecord } from '../same';
import { type KindCounts, newSince, plus } from './statistics';

/** What was noted of a page view, so that nothing of it is counted twice. */
export interface NotedView {
  readonly url: string;
  readonly kinds: KindCounts;
}

/** Most page views that are remembered. */
const MOST = 200;

/** What was noted, by tab. */
export type NotedViews = Readonly<Record<string, NotedView>>;

/** What findings come to, by kind. What the reader calls no clutter is none. */
export function kindsOf(findings: readonly Pick<FindingView, 'kind' | 'grade' | 'count' | 'state'>[]): KindCounts {
  const kinds: Partial<Record<Group, number>> = {};
  for (const finding of findings) {
    const group = groupOf(finding);
    if (finding.state !== 'spared') kinds[group] = (kinds[group] ?? 0) + finding.count;
  }
  return kinds;
}

/** Key of a tab among the views; no bare number, since those would not stay in the order they came in. */
const keyOf = (tab: number): string => `tab-${tab}`;

/** What was noted of the page view a tab shows; `null` for a new one. */
export function viewOf(views: NotedViews, tab: number, url: string): NotedView | null {
  const view = views[keyOf(tab)];
  return view?.url === url ? view : null;
}

/**
 * The same with what a tab shows now. What was there before and is gone stays noted: pages put things back. Of too many
 * views the oldest are forgotten.
 */
export function withView(views: NotedViews, tab: number, { url, kinds }: NotedView): NotedViews {
  const { [keyOf(tab)]: _, ...others } = views;
  const most = plus(kinds, newSince(kinds, viewOf(views, tab, url)?.kinds ?? {}));
  return Object.fromEntries([...Object.entries(others), [keyOf(tab), { url, kinds: most }]].slice(-MOST));
}

/** Reads what is stored of page views; what cannot be read is left out. Never throws. */
export function parseViews(stored: unknown): NotedViews {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(
      (entry): entry is [string, NotedView] =>
        isRecord(entry[1]) &&
        typeof entry[1].url === 'string' &&
        isRecord(entry[1].kinds) &&
        Object.values(entry[1].kinds).every((count) => typeof count === 'number'),
    ),
  );
}
