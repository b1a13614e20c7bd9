import type { Lexicon } from '../core/detect/lexicon';

/** The words of all languages, by file name. The files are checked against their schema when the project is tested. */
export const LEXICONS: readonly Lexicon[] = Object.values(
  import.meta.glob<Lexicon>(['../lexicon/*.json', '!../lexicon/*.schema.json'], { eager: true, import: 'default' }),
);
