/** The language the words of the interface are in. A story has its own, and is marked with it. */
export const INTERFACE = { lang: 'en', locale: 'en-GB', dir: 'ltr' } as const;
