import type { LedgerEntry } from '../detect/ledger';
import type { Box } from '../marks/geometry';
import type { ShadowAccessor } from '../page/shadow';
import { countWords } from './count-words';
import { layOut } from './layout';
import { MAP_PARTS, type PageMap, partOf } from './page-map';
import { type Place, placeAll } from './places';

/** What a map is drawn from. The document is only read. */
export interface MapGround {
  readonly document: Document;
  /** Live elements the story consists of. */
  readonly story: readonly Element[];
  readonly entries: readonly LedgerEntry[];
  /** Where an element was, in the window, when it was taken out. */
  readonly boxBefore: (element: Element) => Box | null;
  readonly shadow: ShadowAccessor;
  readonly isShown: (element: Element) => boolean;
}

/** A map with the places it shows, one for each segment. */
export interface PlacedMap {
  readonly map: PageMap;
  readonly places: readonly Place[];
}

/** Draws the map of a page. Pauses again and again, so that the page stays responsive. */
export function* readMap(ground: MapGround): Generator<void, PlacedMap> {
  const { document, entries, story } = ground;
  const placed = yield* placeAll(ground);
  const page = document.documentElement;
  const { segments, sources, heights, height } = yield* layOut(
    placed.map(({ box }) => box),
    { width: page.clientWidth, height: page.scrollHeight },
  );
  const findingOf = new Map(
    entries.flatMap((entry) => entry.finding.elements.map((element) => [element, entry] as const)),
  );
  const inStory = new Set(story);
  const words = yield* countWords(document.body, {
    ...ground,
    isTaken: (element) => findingOf.get(element)?.state === 'taken',
    partOf(element) {
      const entry = findingOf.get(element);
      if (entry !== undefined) return partOf(entry.finding);
      return inStory.has(element) ? 'story' : null;
    },
  });
  const shares = MAP_PARTS.map((part) => ({ part, words: words.get(part) ?? 0, height: heights.get(part) ?? 0 }));
  return {
    map: {
      segments,
      shares: shares.filter((share) => share.words > 0 || share.height >= 1),
      height,
      screen: document.defaultView?.innerHeight ?? height,
    },
    places: segments.map(({ part }, index) => {
      const place = placed[sources[index] ?? -1]?.place ?? { element: page, edge: 'top' };
      return part === 'rest' && place.element !== page ? { element: place.element, edge: 'below' } : place;
    }),
  };
}
