import { wordingIn } from '../scripts/lib/catalogues.ts';

export { catalogueOf, languages, wordingIn } from '../scripts/lib/catalogues.ts';

/** The interface's words in English. */
export const english = wordingIn('en');
