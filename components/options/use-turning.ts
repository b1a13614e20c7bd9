import { useEffect, useRef } from 'preact/hooks';
import { hashOf, type Place } from './place';

/**
 * Goes where the address says: to the section it names, once that is there; to the heading of what opened in the place of
 * the sections; and on the way back to the outlets to the link that led there.
 */
export function useTurning(main: { readonly current: HTMLElement | null }, place: Place, isRead: boolean): void {
  const before = useRef<Place | null>(null);
  useEffect(() => {
    if (!isRead) return;
    const from = before.current;
    before.current = place;
    if (place.kind !== 'page') {
      main.current?.ownerDocument.defaultView?.scrollTo(0, 0);
      main.current?.querySelector<HTMLElement>('.outlet-place h2')?.focus({ preventScroll: true });
      return;
    }
    const isBack = from !== null && from.kind !== 'page' && (place.section ?? 'outlets') === 'outlets';
    const link = isBack ? linkTo(main.current, from) : null;
    const section = place.section === null ? null : main.current?.querySelector(`#${place.section}`);
    if (link) {
      link.scrollIntoView({ block: 'center' });
      link.focus({ preventScroll: true });
    } else if (from === null || from.kind !== 'page') section?.scrollIntoView();
  }, [hashOf(place), isRead]);
}

/** Links of our own to a place; those that can be seen, since others cannot take the focus. */
const linkTo = (main: HTMLElement | null, place: Place): HTMLElement | undefined =>
  [...(main?.querySelectorAll<HTMLElement>('a[href^="#"]') ?? [])].find(
    (link) => link.getAttribute('href') === hashOf(place) && link.getClientRects().length > 0,
  );
