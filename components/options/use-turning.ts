import { useEffect, useRef } from 'preact/hooks';
import { hashOf, type Place } from './place';

/**
 * Goes where the address says: to the section it names, once that is there; to the heading of what opened in the place of
 * the sections; and on the way back to the outlets to the link that led there, or to their heading when it is gone.
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
    // Within the sections the browser itself goes where a link leads.
    if (from?.kind === 'page') return;
    const section = place.section ?? (from === null ? null : 'outlets');
    const link = from !== null && section === 'outlets' ? linkTo(main.current, from) : undefined;
    const heading = section === null ? null : main.current?.querySelector<HTMLElement>(`#${section} h2`);
    if (link === undefined) heading?.closest('section')?.scrollIntoView();
    else link.scrollIntoView({ block: 'center' });
    if (from !== null) (link ?? heading)?.focus({ preventScroll: true });
  }, [hashOf(place), isRead]);
}

/** Links of our own to a place; those that can be seen, since others cannot take the focus. */
const linkTo = (main: HTMLElement | null, place: Place): HTMLElement | undefined =>
  [...(main?.querySelectorAll<HTMLElement>('a[href^="#"]') ?? [])].find(
    (link) => link.getAttribute('href') === hashOf(place) && link.getClientRects().length > 0,
  );
