import type { BylineWords } from '../../core/attribution/byline-words';
import type { DateWords } from '../../core/attribution/date-words';
import type { OriginWords } from '../../core/attribution/origin-words';
import type { MarkupNames } from '../../core/detect/markup-names';
import type { Words } from '../../core/detect/words';
import type { PageData } from '../../core/protocol';
import type { PageRule } from '../../core/rules/page-rule';
import { MODES } from '../../core/rules/rule';
import type { ModeSettings } from '../../core/settings';
import type { ArticleWords } from '../../core/story/article-words';
import type { EmbedData } from '../../core/story/embed-data';
import type { LinkNotes } from '../../core/story/link-notes';
import type { StoryNotes } from '../../core/story/notes';
import { fields, list, mapOf, oneOf, type Shape } from './shape';

/** Entries of our own data files, which are checked against their schemas when the project is tested. */
const entry =
  <T extends object>(): Shape<T> =>
  (value, at) => {
    fields({})(value, at);
    return value as T;
  };

/** What the background answers to `page.data`. */
export const pageData: Shape<PageData> = fields({
  words: entry<Words>(),
  names: entry<MarkupNames>(),
  rules: list(entry<PageRule>()),
  listed: list(entry<PageRule>()),
});

/** What the background answers to `article.words`. */
export const articleWords: Shape<ArticleWords> = fields({
  byline: entry<BylineWords>(),
  dates: entry<DateWords>(),
  origin: entry<OriginWords>(),
  linkNotes: entry<LinkNotes>(),
  notes: entry<StoryNotes>(),
  embeds: entry<EmbedData>(),
});

/** What the background answers to `settings.modes`. */
export const modeSettings: Shape<ModeSettings> = fields({ mode: oneOf(MODES), modes: mapOf(oneOf(MODES)) });
