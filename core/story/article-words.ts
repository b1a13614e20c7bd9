import type { BylineWords } from '../attribution/byline-words';
import type { DateWords } from '../attribution/date-words';
import type { OriginWords } from '../attribution/origin-words';
import type { Lexicon } from '../detect/lexicon';
import type { EmbedData } from './embed-data';
import type { LinkNotes } from './link-notes';
import type { StoryNotes } from './notes';

/** Words of all languages that an article is read with: too many to be part of a script that is put into pages. */
export interface ArticleWords {
  readonly byline: BylineWords;
  readonly dates: DateWords;
  readonly origin: OriginWords;
  readonly linkNotes: LinkNotes;
  readonly notes: StoryNotes;
  readonly embeds: EmbedData;
}

/** What the lexicons hold of such words, kind by kind. */
export function articleWords(lexicons: readonly Lexicon[], embeds: EmbedData): ArticleWords {
  const all = <K extends keyof Lexicon>(kind: K): { languages: Record<string, NonNullable<Lexicon[K]>> } => {
    const languages: Record<string, NonNullable<Lexicon[K]>> = {};
    for (const lexicon of lexicons) {
      const words = lexicon[kind];
      if (words !== undefined && words !== null) languages[lexicon.language] = words;
    }
    return { languages };
  };
  return {
    byline: all('byline'),
    dates: all('dates'),
    origin: all('origin'),
    linkNotes: all('linkNotes'),
    notes: all('notes'),
    embeds,
  };
}
