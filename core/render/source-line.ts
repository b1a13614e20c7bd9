import type { CleanArticle } from '../story/article';
import type { Wording } from '../wording';
import { calendarDay } from './calendar-day';
import { around, plain, type SourcePart } from './source-part';
import { unnamedAgency } from './unnamed-agency';

/** Where a story comes from, in one line. */
export interface SourceLine {
  /** The line as plain text, addresses written out. */
  readonly text: string;
  /** The same as pieces to be joined without separators, addresses as links. */
  readonly parts: readonly SourcePart[];
}

/** What a source line is made of. */
export type Sourced = Pick<
  CleanArticle,
  'title' | 'authors' | 'outlet' | 'syndicator' | 'agency' | 'published' | 'originalUrl' | 'url'
>;

/**
 * "By author, outlet, date – via syndicator – address". The address is the original's where the page gives it, else the
 * page's own. Where a syndicator's page gives none, a search for it is added and labelled as a search.
 *
 * @param withTitle the headline comes first, for copies that do not begin with it
 */
export function sourceLine(article: Sourced, wording: Wording, { withTitle = false } = {}): SourceLine {
  const search = article.syndicator !== null && article.originalUrl === null ? searchLink(article) : null;
  const address = article.originalUrl ?? article.url;
  const groups: SourcePart[][] = [
    withTitle && article.title !== null ? [plain(article.title)] : [],
    whoAndWhen(article, wording),
    article.syndicator === null
      ? []
      : around(wording, 'copy_via', [{ text: article.syndicator.name, href: article.syndicator.url }]),
    [{ text: address, href: address }],
    search === null ? [] : [{ text: wording.say('copy_search'), href: search }],
  ].filter((group) => group.length > 0);
  const written = groups.map((group) => group.map(({ text }) => text).join(''));
  if (search !== null) written.splice(-1, 1, wording.say('copy_search_at', search));
  return {
    text: written.join(' – '),
    parts: groups.flatMap((group, index) => (index === 0 ? group : [plain(' – '), ...group])),
  };
}

/** Address of a web search for the headline and outlet, to be labelled as a search wherever it is shown. */
export function searchLink(article: Pick<Sourced, 'title' | 'outlet'>): string | null {
  if (article.title === null) return null;
  const query = [`"${article.title}"`, article.outlet?.name ?? ''].join(' ').trim();
  return `https://duckduckgo.com/?q=${encodeURIComponent(query)}`;
}

function whoAndWhen(article: Sourced, wording: Wording): SourcePart[] {
  const items: SourcePart[][] = [];
  if (article.authors.length > 0) items.push([plain(wording.say('copy_by', listNames(article.authors, wording)))]);
  const agency = unnamedAgency(article);
  if (article.outlet !== null) {
    const { name, url } = article.outlet;
    items.push([{ text: name, href: url }, ...(agency === null ? [] : [plain(` (${agency})`)])]);
  } else if (agency !== null) items.push([plain(agency)]);
  const date = article.published === null ? null : calendarDay(article.published, wording.locale);
  if (date !== null) items.push([plain(date)]);
  const comma = plain(wording.say('copy_comma'));
  return items.flatMap((item, index) => (index === 0 ? item : [comma, ...item]));
}

/** Names of people as the language lists them: "A, B and C". */
export const listNames = (names: readonly string[], { locale }: Wording): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
