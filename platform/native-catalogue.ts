import { browser } from './browser';

/**
 * As much of `@wxt-dev/i18n` as scripts that are loaded into pages need: the browser's own messages with their values, and
 * none of its plural forms, which we keep by the language's own rules.
 */
export const createI18n = () => ({
  t: (key: string, values: string[] = []): string => browser.i18n.getMessage(key, values),
});
