import type { CleanArticle } from '../story/article';
import type { Wording } from '../wording';
import { calendarDay } from './calendar-day';
import { around, lineText, plain, type SourcePart, value } from './source-part';
import { unnamedAgency } from './unnamed-agency';

/** Where a story comes from, in one line. */
export interface SourceLine {
  /** The line as plain text, its address written out, without a search. */
  readonly text: string;
  /** The line as pieces to be joined without separators, addresses as links. */
  readonly parts: readonly SourcePart[];
}

/** What a source line is made of. */
export type Sourced = Pick<
  CleanArticle,
  'title' | 'authors' | 'outlet' | 'syndicator' | 'agency' | 'published' | 'originalUrl' | 'url'
>;

/**
 * "By author, outlet, date – via syndicator – address". The address is the original's where the page gives it, else the
 * page's own. Where a syndicator's page gives none, a search for it is added and labelled as a search, as a link alone:
 * written out it would be longer than the line.
 *
 * @param withTitle the headline comes first, for copies that do not begin with it
 * @param before what the line begins with, such as a dash
 */
export function sourceLine(
  article: Sourced,
  wording: Wording,
  { withTitle = false, before = '' }: { readonly withTitle?: boolean; readonly before?: string } = {},
): SourceLine {
  const search = article.syndicator !== null && article.originalUrl === null ? searchLink(article) : null;
  const address = article.originalUrl ?? article.url;
  const groups: SourcePart[][] = [
    withTitle && article.title !== null ? [value(article.title, wording)] : [],
    whoAndWhen(article, wording),
    article.syndicator === null
      ? []
      : around(wording, 'copy_via', [value(article.syndicator.name, wording, article.syndicator.url)]),
    [value(address, wording, address)],
  ].filter((group) => group.length > 0);
  const dash = plain(' – ');
  const written = groups.flatMap((group, index) => [index === 0 ? plain(before) : dash, ...group]);
  const searching = search === null ? [] : [dash, { ...plain(wording.say('copy_search')), href: search }];
  return { text: lineText(written, wording), parts: [...written, ...searching].filter(({ text }) => text !== '') };
}

/** Address of a web search for the headline and outlet, to be labelled as a search wherever it is shown. */
export function searchLink(article: Pick<Sourced, 'title' | 'outlet'>): string | null {
  if (article.title === null) return null;
  const query = [`"${article.title}"`, article.outlet?.name ?? ''].join(' ').trim();
  return `https://duckduckgo.com/?q=${encodeURIComponent(query)}`;
}

function whoAndWhen(article: Sourced, wording: Wording): SourcePart[] {
  const items: SourcePart[][] = [];
  if (article.authors.length > 0) items.push(around(wording, 'copy_by', namesIn(article.authors, wording)));
  const agency = unnamedAgency(article);
  if (article.outlet !== null) {
    const { name, url } = article.outlet;
    const beside = agency === null ? [] : [plain(' ('), value(agency, wording), plain(')')];
    items.push([value(name, wording, url), ...beside]);
  } else if (agency !== null) items.push([value(agency, wording)]);
  const date = article.published === null ? null : calendarDay(article.published, wording.locale);
  if (date !== null) items.push([plain(date)]);
  const comma = plain(wording.say('copy_comma'));
  return items.flatMap((item, index) => (index === 0 ? item : [comma, ...item]));
}

/** Names of people as the language lists them: "A, B and C". */
export const listNames = (names: readonly string[], wording: Wording): string =>
  namesIn(names, wording)
    .map(({ text }) => text)
    .join('');

const namesIn = (names: readonly string[], wording: Wording): SourcePart[] =>
  new Intl.ListFormat(wording.locale, { type: 'conjunction' })
    .formatToParts(names)
    .map((part) => (part.type === 'element' ? value(part.value, wording) : plain(part.value)));
