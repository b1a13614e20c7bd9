import { SECTIONS, type SectionId } from './sections';

/** What the options page shows: all its sections, or one outlet's rule. */
export type Place =
  | { readonly kind: 'page'; readonly section: SectionId | null }
  | { readonly kind: 'outlet'; readonly id: string }
  | { readonly kind: 'new-outlet' };

/** A place within the page that is not a section. */
export type OutletPlace = Exclude<Place, { readonly kind: 'page' }>;

const OUTLET = '#outlet=';
const NEW_OUTLET = '#new-outlet';

/** The place the hash of an address names; the whole page when it names none. Never throws. */
export function placeOf(hash: string): Place {
  if (hash === NEW_OUTLET) return { kind: 'new-outlet' };
  const id = hash.startsWith(OUTLET) ? decoded(hash.slice(OUTLET.length)) : '';
  if (id !== '') return { kind: 'outlet', id };
  return { kind: 'page', section: SECTIONS.find((section) => `#${section.id}` === hash)?.id ?? null };
}

/** The hash that names a place, for a link to it. */
export function hashOf(place: Place): string {
  if (place.kind === 'outlet') return OUTLET + encodeURIComponent(place.id);
  return place.kind === 'new-outlet' ? NEW_OUTLET : `#${place.section ?? ''}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
