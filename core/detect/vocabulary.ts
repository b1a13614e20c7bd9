import type { LabelGroup } from './candidates';

/** The words of all languages at hand, compiled for fast lookup. */
export interface Vocabulary {
  /** The list that holds the whole text, and the language it is from; `null` when none does. */
  label(text: string): { readonly group: LabelGroup; readonly language: string } | null;
}
