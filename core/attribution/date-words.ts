import { madeOnce } from '../made-once';

/** What pages call their dates. */
export interface DateWords {
  /** By BCP 47 language code. Words of any language are understood on any page. */
  languages: Record<string, DateLanguage>;
}

/** The words of one language, as parts of words. Case does not count. */
export interface DateLanguage {
  /** They call a date the one of an update. */
  updated?: string[];
  /** They call a date the one of the publication. */
  published?: string[];
}

/** The words of all languages, ready to be looked for. */
export interface DateForms {
  readonly updated: RegExp;
  readonly published: RegExp;
}

/** The forms that words make; made once for each object. */
export const dateForms = madeOnce((words: DateWords): DateForms => {
  const all = (kind: keyof DateLanguage): RegExp =>
    new RegExp(
      [...new Set(Object.values(words.languages).flatMap((language) => language[kind] ?? []))].join('|'),
      'iu',
    );
  return { updated: all('updated'), published: all('published') };
});
