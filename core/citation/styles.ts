import { type CalendarDay, inWords } from '../render/calendar-day';
import type { CitationItem } from './item';
import { type CitedName, familyOf, firstLast, lastFirst, withInitials } from './names';

/** A piece of a reference; a container stands in italics, an address is a link. */
export interface ReferencePart {
  readonly text: string;
  readonly as: 'text' | 'italic' | 'link';
}

/** The styles are of the English language, whatever that of the interface is. */
const ENGLISH = 'en-US';

/** A reference as the Publication Manual of the APA (7th edition, 10.16, newspaper article) has it. */
export function toApa(item: CitationItem): ReferencePart[] {
  const { issued, accessed, title, url } = item;
  const date =
    issued === null ? 'n.d.' : `${issued.year}, ${inWords(issued, { month: 'long', day: 'numeric' }, ENGLISH)}`;
  const names = item.authors.map(withInitials);
  const authors = names.length > 20 ? `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}` : ampersand(names);
  const head =
    authors === '' ? [stopped(title ?? ''), `(${date}).`] : [stopped(authors), `(${date}).`, stopped(title ?? '')];
  const retrieved = issued === null && accessed !== null ? `Retrieved ${monthDayYear(accessed)}, from ` : '';
  return joined([...head.map(text), ...container(item, '.'), [...text(retrieved), link(url)]]);
}

const ampersand = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;

/** The short form in the running text: "(Lind & Roth, 2026)". */
export function inText({ authors, issued, title }: CitationItem): string {
  const [first, second] = authors.map((name) => ('literal' in name ? name.literal : familyOf(name)));
  const who = authors.length > 2 ? `${first} et al.` : [first, second].filter(Boolean).join(' & ');
  return `(${who || (title === null ? '' : `“${title}”`)}, ${issued?.year ?? 'n.d.'})`;
}

/** An entry as the MLA Handbook (9th edition) has it in a list of works cited. */
export function toMla(item: CitationItem): ReferencePart[] {
  const { issued, accessed, title, url } = item;
  const date = issued === null ? '' : mlaDay(issued);
  const [first, second] = item.authors;
  const authors =
    first === undefined ? '' : item.authors.length > 2 ? `${lastFirst(first)}, et al` : pair(first, second);
  return joined([
    text(stopped(authors)),
    text(quoted(title)),
    ...container(item, ',', date === '' ? '' : `${date},`),
    [link(url.replace(/^https?:\/\//, '')), ...text('.')],
    text(issued === null && accessed !== null ? `Accessed ${mlaDay(accessed)}.` : ''),
  ]);
}

/** An entry as the Chicago Manual of Style (17th edition) has it in a bibliography. */
export function toChicago(item: CitationItem): ReferencePart[] {
  const { issued, accessed, title, url, authors } = item;
  const date = issued === null ? (accessed === null ? '' : `accessed ${monthDayYear(accessed)}`) : monthDayYear(issued);
  const shown = authors.length > 10 ? authors.slice(0, 7) : authors;
  const names = shown.map((name, index) => (index === 0 ? lastFirst(name) : firstLast(name)));
  const last = names.length > 1 && shown === authors ? [`and ${names.pop()}`] : [];
  const listed = [...names, ...last, ...(shown === authors ? [] : ['et al'])].join(', ');
  const [place] = container(item, date === '' ? '.' : ',', date === '' ? '' : `${date}.`);
  return joined([text(stopped(listed)), text(quoted(title)), place ?? text(stopped(date)), [link(url), ...text('.')]]);
}

const pair = (first: CitedName, second: CitedName | undefined): string =>
  second === undefined ? lastFirst(first) : `${lastFirst(first)}, and ${firstLast(second)}`;

/** The container in italics, the site it was read on, then what follows both. */
function container({ container: name, via }: CitationItem, sign: string, rest = ''): ReferencePart[][] {
  if (name === null) return rest === '' ? [] : [text(rest)];
  const after = [`${via === null ? '' : `, via ${via}`}${sign}`, rest].filter(Boolean).join(' ');
  return [[{ text: name, as: 'italic' }, ...text(after)]];
}

const monthDayYear = (day: CalendarDay): string => inWords(day, { dateStyle: 'long' }, ENGLISH);

const MLA_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const mlaDay = ({ year, month, day }: CalendarDay): string => `${day} ${MLA_MONTHS[month - 1]} ${year}`;

/** The headline in quotation marks, those within it as inner ones. */
function quoted(title: string | null): string {
  if (title === null) return '';
  return `“${stopped(title.replace(/["“]([^"“”]*)["”]/g, '‘$1’'))}”`;
}

/** With a full stop at the end, unless there is a mark already. */
const stopped = (words: string): string => (words === '' || /[.?!…。？！]["”’']?$/u.test(words) ? words : `${words}.`);

const text = (words: string): ReferencePart[] => (words === '' ? [] : [{ text: words, as: 'text' }]);
const link = (words: string): ReferencePart => ({ text: words, as: 'link' });

/** Runs of pieces with a space between them. */
const joined = (runs: readonly (readonly ReferencePart[])[]): ReferencePart[] =>
  runs.filter((run) => run.length > 0).flatMap((run, index) => (index === 0 ? run : [...text(' '), ...run]));
