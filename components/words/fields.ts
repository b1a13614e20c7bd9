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
