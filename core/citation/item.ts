import { type CalendarDay, dayOf } from '../render/calendar-day';
import type { CleanArticle } from '../story/article';
import { type CitedName, citedName, familyOf } from './names';

/** What a citation is made of. */
export type Cited = Pick<
  CleanArticle,
  'title' | 'authors' | 'outlet' | 'syndicator' | 'published' | 'originalUrl' | 'url' | 'language'
>;

/** A story as something to be cited. */
export interface CitationItem {
  /** Letters and digits of ASCII, made of author, year and headline: "lind2026ferry". */
  readonly key: string;
  readonly title: string | null;
  readonly authors: readonly CitedName[];
  /** The newspaper or site. */
  readonly container: string | null;
  /** The site it was read on, where the address is not the outlet's own. */
  readonly via: string | null;
  readonly issued: CalendarDay | null;
  readonly accessed: CalendarDay | null;
  readonly url: string;
  /** BCP 47. */
  readonly language: string | null;
}

/**
 * A story as something to be cited, at its original's address where that is known.
 *
 * @param today the reader's day, ISO 8601
 */
export function citationItem(article: Cited, today: string): CitationItem {
  const { title, outlet, syndicator, originalUrl, url, language } = article;
  const authors = article.authors.map((name) => citedName(name, language));
  const issued = article.published === null ? null : dayOf(article.published);
  const container = (outlet ?? syndicator)?.name ?? null;
  const via = outlet !== null && originalUrl === null ? (syndicator?.name ?? null) : null;
  return {
    key: keyOf(authors[0], issued?.year, title),
    title,
    authors,
    container,
    via,
    issued,
    accessed: dayOf(today),
    url: originalUrl ?? url,
    language,
  };
}

/** Words that say nothing of a headline. */
const EMPTY = new Set(
  'a an and are at for from how in is of on the to why with der die das und le la les el los un une'.split(' '),
);

function keyOf(author: CitedName | undefined, year: number | undefined, title: string | null): string {
  const name = author === undefined ? '' : 'literal' in author ? author.literal : familyOf(author);
  const word = ascii(title ?? '').find((part) => !EMPTY.has(part) && part.length > 2) ?? '';
  const key = [ascii(name).join(''), year ?? '', word].join('');
  return /^[a-z]/.test(key) ? key : `story${key}`;
}

/** The words of a text in small letters of ASCII, without accents. */
const ascii = (text: string): string[] =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .match(/[a-z0-9]+/g) ?? [];
