import type { Wording } from '../wording';
import { createLine } from './line';
import { createMark } from './mark';
import type { Placement } from './placement';
import type { OverlayActions, OverlayItem, View } from './view';

/** The drawn findings, kept in step with what is to be drawn. */
export interface ViewList {
  /** Draws what is new, takes away what is gone, leaves the rest as it is. */
  render(items: readonly OverlayItem[]): void;
  shown(): readonly View[];
  /** Scrolls to a finding and puts the focus on its mark; `false` when it has none. */
  show(id: number): boolean;
}

/** A list of views below `list`. */
export function createViewList(
  list: HTMLElement,
  actions: OverlayActions,
  placement: Pick<Placement, 'watch' | 'unwatch'>,
  wording: Wording,
): ViewList {
  const views = new Map<string, View>();

  const add = (key: string, item: OverlayItem): View => {
    const strip = item.taken?.strip ?? null;
    const view =
      strip === null
        ? createMark(list.ownerDocument, item, actions, wording)
        : createLine(list.ownerDocument, item, strip, actions);
    views.set(key, view);
    placement.watch(view);
    return view;
  };

  const dropAllBut = (keys: ReadonlySet<string>): void => {
    for (const [key, view] of views) {
      if (keys.has(key)) continue;
      views.delete(key);
      placement.unwatch(view);
      view.root.remove();
    }
  };

  return {
    render(items) {
      const focused = focusedPlace(list);
      dropAllBut(new Set(items.map(keyOf)));
      let place = list.firstElementChild;
      for (const item of items) {
        const key = keyOf(item);
        const { root } = views.get(key) ?? add(key, item);
        if (root === place) place = place.nextElementSibling;
        else list.insertBefore(root, place);
      }
      if (focused !== null) keepFocus(list, focused);
    },
    shown: () => [...views.values()],
    show(id) {
      const view = views.get(keyFor(id, false)) ?? views.get(keyFor(id, true));
      if (view === undefined) return false;
      view.watched[0]?.scrollIntoView({ block: 'center' });
      view.focusTarget.focus({ preventScroll: true });
      return true;
    },
  };
}

const keyFor = (id: number, taken: boolean): string => `${id} ${taken ? 'line' : 'mark'}`;
const keyOf = ({ id, taken }: OverlayItem): string => keyFor(id, taken !== null);

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
  heir?.querySelector('button')?.focus({ preventScroll: true });
}
