/** Languages the interface speaks, as in `public/_locales`. */
export const INTERFACE_LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'he', 'ja', 'uk'] as const;

/** What a language calls itself, for those who look for their own. */
export const ownName = (language: string): string => nameIn(language, language);

/** What a language is called in another; its code where that is not known. */
export function nameIn(language: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}
