import type { CleanArticle } from '../story/article';
import { unnamedAgency } from './unnamed-agency';

/** A piece of the source line; `href` makes it a link. */
export interface SourcePart {
  readonly text: string;
  readonly href: string | null;
}

/** Where a story comes from, in one line. */
export interface SourceLine {
  /** The line as plain text, addresses written out. */
  readonly text: string;
  /** The same as pieces to be joined without separators, addresses as links. */
  readonly parts: readonly SourcePart[];
}

type Sourced = Pick<
  CleanArticle,
  'title' | 'authors' | 'outlet' | 'syndicator' | 'agency' | 'published' | 'originalUrl' | 'url'
>;

/**
 * "By author, outlet, date – via syndicator – address". The address is the original's where the page gives it, else the
 * page's own. Where a syndicator's page gives none, a search for it is added and labelled as a search.
 *
 * @param locale BCP 47, for the date
 */
export function sourceLine(article: Sourced, locale = 'en-GB'): SourceLine {
  const search = article.syndicator !== null && article.originalUrl === null ? searchLink(article) : null;
  const address = article.originalUrl ?? article.url;
  const groups: SourcePart[][] = [
    whoAndWhen(article, locale),
    article.syndicator === null ? [] : [plain('via '), { text: article.syndicator.name, href: article.syndicator.url }],
    [{ text: address, href: address }],
    search === null ? [] : [{ text: 'Search for the original', href: search }],
  ].filter((group) => group.length > 0);
  return {
    text: [
      ...groups.slice(0, search === null ? undefined : -1).map((group) => group.map((part) => part.text).join('')),
      ...(search === null ? [] : [`Search for the original: ${search}`]),
    ].join(' – '),
    parts: groups.flatMap((group, index) => (index === 0 ? group : [plain(' – '), ...group])),
  };
}

/** Address of a web search for the headline and outlet, to be labelled as a search wherever it is shown. */
export function searchLink(article: Pick<Sourced, 'title' | 'outlet'>): string | null {
  if (article.title === null) return null;
  const query = [`"${article.title}"`, article.outlet?.name ?? ''].join(' ').trim();
  return `https://duckduckgo.com/?q=${encodeURIComponent(query)}`;
}

function whoAndWhen(article: Sourced, locale: string): SourcePart[] {
  const items: SourcePart[][] = [];
  if (article.authors.length > 0) items.push([plain(`By ${listNames(article.authors, locale)}`)]);
  const agency = unnamedAgency(article);
  if (article.outlet !== null) {
    const { name, url } = article.outlet;
    items.push([{ text: name, href: url }, ...(agency === null ? [] : [plain(` (${agency})`)])]);
  } else if (agency !== null) items.push([plain(agency)]);
  const date = article.published === null ? null : calendarDay(article.published, locale);
  if (date !== null) items.push([plain(date)]);
  return items.flatMap((item, index) => (index === 0 ? item : [plain(', '), ...item]));
}

const plain = (text: string): SourcePart => ({ text, href: null });

const listNames = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);

/** The day as the page states it, never moved to the reader's time zone; `null` when there is none. */
function calendarDay(iso: string, locale: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  if (day === undefined) return null;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(Number(year), Number(month) - 1, Number(day)),
  );
}
