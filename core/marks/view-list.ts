import { inPageOrder } from '../page/order';
import { createLine } from './line';
import type { Gap } from './lines';
import { createMark } from './mark';
import type { Pinned } from './pins';
import type { Placement } from './placement';
import { stopAt } from './steps';
import type { Means, OverlayItem, View } from './view';

/** What is to be drawn. */
export interface Drawing {
  readonly marks: readonly OverlayItem[];
  readonly gaps: readonly Gap[];
  readonly pinned: readonly Pinned[];
}

/** The drawn findings, kept in step with what is to be drawn. */
export interface ViewList {
  /** Draws what is new, takes away what is gone, leaves the rest as it is. */
  render(drawing: Drawing): void;
  /** In the order of the page. */
  shown(): readonly View[];
}

/** A list of views below `list`. */
export function createViewList(
  list: HTMLElement,
  means: Means,
  placement: Pick<Placement, 'watch' | 'unwatch'>,
): ViewList {
  let views: ReadonlyMap<string, View> = new Map();

  return {
    render(drawing) {
      const focused = focusedPlace(list);
      const wanted = wantedViews(drawing, means);
      const next = new Map([...wanted].map(([key, make]) => [key, views.get(key) ?? make()]));
      for (const [key, view] of views) {
        if (next.has(key)) continue;
        placement.unwatch(view);
        view.root.remove();
      }
      for (const [key, view] of next) {
        if (views.has(key)) continue;
        placement.watch(view);
        stopAt(view.focusTarget);
      }
      views = new Map([...next].sort(([, a], [, b]) => byPlace(a, b)));
      let place = list.firstElementChild;
      for (const { root } of views.values()) {
        if (root === place) place = place.nextElementSibling;
        else list.insertBefore(root, place);
      }
      if (focused !== null) keepFocus(list, focused);
    },
    shown: () => [...views.values()],
  };
}

/** What makes each view, by a key that tells whether an older one will do. */
function wantedViews({ marks, gaps, pinned }: Drawing, means: Means): Map<string, () => View> {
  const manyMarks = marks.length > 1;
  const manyGaps = gaps.length > 1;
  const wanted = new Map<string, () => View>();
  for (const item of marks) {
    wanted.set(`mark ${item.id} ${manyMarks}`, () => createMark(means, item, 'marked', manyMarks));
  }
  for (const { item, standing } of pinned) {
    wanted.set(`${standing} ${item.id}`, () => createMark(means, item, standing, false));
  }
  for (const { items, strip } of gaps) {
    const ids = items.map(({ id }) => id).join();
    if (strip !== null) wanted.set(`line ${ids} ${manyGaps}`, () => createLine(means, items, strip, manyGaps));
  }
  return wanted;
}

const byPlace = ({ watched: [a] }: View, { watched: [b] }: View): number => (a && b ? inPageOrder(a, b) : 0);

/** Index of the view that has the focus. */
function focusedPlace(list: HTMLElement): number | null {
  const focused = (list.getRootNode() as ShadowRoot).activeElement;
  const index = [...list.children].findIndex((child) => child.contains(focused));
  return focused === null || index < 0 ? null : index;
}

/** When the view with the focus went away by its own button, the one that stands there now gets it. */
function keepFocus(list: HTMLElement, index: number): void {
  if ((list.getRootNode() as ShadowRoot).activeElement !== null) return;
  const heir = list.children[Math.min(index, list.children.length - 1)];
  if (!(heir instanceof HTMLElement)) return;
  // It is given its place with the next frame, but can have the focus only when it is not hidden.
  heir.hidden = false;
  heir.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
}
