import { isSought, type Listed } from './listed';
import type { SignName } from './Sign';

/** What the reader looks for in the list. */
export interface Search {
  /** In names, hosts and aliases. */
  readonly words: string;
  /** Only those that bear it; `null` for all. */
  readonly sign: SignName | null;
}

/** The whole list. */
export const NO_SEARCH: Search = { words: '', sign: null };

/** Whether a site is what the reader looks for. */
export const isFound = (listed: Listed, { words, sign }: Search, locale: string): boolean =>
  (sign === null || listed.signs.includes(sign)) && isSought(listed, words.trim(), locale);
