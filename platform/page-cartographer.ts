import type { PageMap } from '../core/map/page-map';
import { goTo, type Place } from '../core/map/places';
import { readMap } from '../core/map/read-map';
import type { ShadowAccessor } from '../core/page/shadow';
import { trouble } from '../core/trouble';
import type { PageArticle } from './page-article';
import { pageSlot } from './page-slot';
import { runSliced } from './scheduler';

/** Draws the map of the page a script runs in, and leads to the places on it. */
export class PageCartographer {
  readonly #document: Document;
  readonly #article: Pick<PageArticle, 'places'>;
  readonly #shadow: ShadowAccessor;
  #places: readonly Place[] = [];

  constructor(document: Document, article: Pick<PageArticle, 'places'>, shadow: ShadowAccessor) {
    this.#document = document;
    this.#article = article;
    this.#shadow = shadow;
  }

  /** The map of the page as it is now; `null` where there is no article. */
  async map(): Promise<PageMap | null> {
    const read = await this.#article.places();
    if (read === null) return null;
    const marks = await pageSlot().marks;
    const work = readMap({
      ...read,
      document: this.#document,
      shadow: this.#shadow,
      boxBefore: (element) => marks?.boxBefore(element) ?? null,
      isShown,
    });
    const drawn = await runSliced(work, new AbortController().signal);
    this.#places = drawn?.places ?? [];
    return drawn?.map ?? null;
  }

  /** Scrolls to a segment of the map drawn last. Throws when there is no such segment. */
  jump(segment: number): void {
    const place = this.#places[segment];
    if (place === undefined || !place.element.isConnected) throw trouble('problem_part_gone');
    goTo(place);
  }
}

function isShown(element: Element): boolean {
  // Safari learnt it with 17.4.
  if (!('checkVisibility' in element)) return (element as Element).getClientRects().length > 0;
  return element.checkVisibility({ visibilityProperty: true });
}
