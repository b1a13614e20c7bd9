import type { AttributionSources } from '../../../core/rules/rule';
import type { Phrase } from '../../../core/wording';

/** What the fields that a rule says where to read are called. */
export const FIELD_NAMES: Readonly<Record<keyof AttributionSources, Phrase>> = {
  title: 'popup_field_title',
  authors: 'popup_field_authors',
  published: 'popup_field_published',
  outlet: 'popup_field_outlet',
  outletUrl: 'trial_outlet_url',
  original: 'popup_field_original',
};
