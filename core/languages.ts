/** Languages the interface speaks, as in `public/_locales`. */
export const INTERFACE_LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'he', 'ja', 'uk'] as const;

/** The language of a BCP 47 tag, without region and numerals. */
export const languageOf = (locale: string): string => new Intl.Locale(locale).language;

/** What a language calls itself, for those who look for their own. */
export const ownName = (language: string): string => nameIn(language, language);

/** What a language, by its code, is called in another; the code where no name is known. */
export function nameIn(language: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}
