import type { AttributionField } from '../../core/story/article';

/** Names of the fields of an attribution. */
export const fieldWords: Record<AttributionField, string> = {
  title: 'Headline',
  authors: 'By',
  outlet: 'Outlet',
  syndicator: 'Shown by',
  agency: 'Agency',
  published: 'Published',
  modified: 'Updated',
  originalUrl: 'Original',
  section: 'Section',
  language: 'Language',
};

/** How sure a field is, in a word; `confidence` goes from 0 to 1. */
export function surenessWord(confidence: number): string {
  if (confidence >= 0.9) return 'sure';
  return confidence >= 0.7 ? 'likely' : 'unsure';
}
