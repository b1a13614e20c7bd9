import { compileWords } from '../core/detect/compile/compile-words';
import type { Words } from '../core/detect/words';
import { LEXICONS } from './lexicons';

/** The words of all languages, compiled. The build puts the outcome in place of this call, see `scripts/lib/data-plugin.ts`. */
export const WORDS: Words = compileWords(LEXICONS);
