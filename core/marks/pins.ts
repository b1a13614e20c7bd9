import type { Act } from './deed';
import type { Standing } from './mark';
import type { OverlayItem } from './view';

/** A finding the reader just wished to stay, which is shown with the way to undo that. */
export interface Pinned {
  readonly item: OverlayItem;
  readonly standing: Exclude<Standing, 'marked'>;
}

/** What the reader did last on the page, for as long as it can be undone there. */
export interface Pins {
  /** The reader does this now with these, which stand on the page or did until the last act. */
  expect(act: Act, ids: readonly number[], standing: readonly OverlayItem[]): void;
  /** What stays by that, as far as it is still on the page and not found wanting again. */
  among(standing: readonly OverlayItem[]): readonly Pinned[];
  /** Forgets it; says whether there was anything. */
  clear(): boolean;
}

/** Nothing done yet. */
export function createPins(): Pins {
  let pinned: readonly Pinned[] = [];
  return {
    expect(act, ids, items) {
      const standing = act === 'keep' ? 'kept' : act === 'spare' ? 'spared' : null;
      if (standing === null) return;
      const known = [...items, ...pinned.map(({ item }) => item)].filter(({ id }) => ids.includes(id));
      pinned = known.map((item) => ({ item: { ...item, taken: null }, standing }));
    },
    among(standing) {
      const ids = new Set(standing.map(({ id }) => id));
      return pinned.filter(({ item: { id, finding } }) => !ids.has(id) && finding.elements[0]?.isConnected === true);
    },
    clear() {
      const had = pinned.length > 0;
      pinned = [];
      return had;
    },
  };
}
