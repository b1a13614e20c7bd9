import type { BylineWords } from '../attribution/byline-words';
import type { DateWords } from '../attribution/date-words';
import type { OriginWords } from '../attribution/origin-words';
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
