import type { CalendarDay } from '../render/calendar-day';
import type { CitationItem } from './item';
import { lastFirst } from './names';

/** The citation as CSL-JSON 1.0.2, which Zotero and other reference managers import: a list of one item. */
export function toCslJson({
  key,
  title,
  authors,
  container,
  via,
  issued,
  accessed,
  url,
  language,
}: CitationItem): string {
  const item = {
    id: key,
    type: 'article-newspaper',
    ...(title === null ? {} : { title }),
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(container === null ? {} : { 'container-title': container }),
    ...(via === null ? {} : { source: via }),
    ...(issued === null ? {} : { issued: dateParts(issued) }),
    ...(accessed === null ? {} : { accessed: dateParts(accessed) }),
    URL: url,
    ...(language === null ? {} : { language }),
  };
  return JSON.stringify([item], null, 2);
}

const dateParts = ({ year, month, day }: CalendarDay) => ({ 'date-parts': [[year, month, day]] });

/** The citation in the format of RIS (Research Information Systems), tags as reference managers read them for newspapers. */
export function toRis({ key, title, authors, container, via, issued, accessed, url, language }: CitationItem): string {
  const lines: [tag: string, value: string | null][] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ...authors.map((name): [string, string] => ['AU', lastFirst(name)]),
    ['TI', title],
    ['T2', container],
    ['DB', via],
    ['PY', issued === null ? null : String(issued.year)],
    ['DA', issued === null ? null : slashed(issued)],
    ['Y2', accessed === null ? null : slashed(accessed)],
    ['UR', url],
    ['LA', language],
    ['ER', ''],
  ];
  // The format asks for both signs at the end of a line.
  return lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('');
}

const slashed = ({ year, month, day }: CalendarDay): string => `${year}/${two(month)}/${two(day)}/`;
const two = (number: number): string => String(number).padStart(2, '0');
const oneLine = (value: string): string => value.replace(/\s+/g, ' ');

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The citation as an entry of BibTeX, in Unicode; BibLaTeX reads the same entry. */
export function toBibtex({
  key,
  title,
  authors,
  container,
  via,
  issued,
  accessed,
  url,
  language,
}: CitationItem): string {
  const fields: [name: string, value: string | null][] = [
    ['author', authors.length === 0 ? null : braced(authors.map(bibtexName).join(' and '))],
    // A second pair of braces keeps the headline's capitals.
    ['title', title === null ? null : braced(braced(escaped(title)))],
    ['journal', container === null ? null : braced(escaped(container))],
    ['year', issued === null ? null : braced(String(issued.year))],
    ['month', issued === null ? null : (MONTHS[issued.month - 1] ?? null)],
    ['day', issued === null ? null : braced(String(issued.day))],
    ['url', braced(url.replace(/[{}\\\s]/g, encodeURIComponent))],
    ['urldate', accessed === null ? null : braced(`${accessed.year}-${two(accessed.month)}-${two(accessed.day)}`)],
    ['note', via === null ? null : braced(escaped(`Read at ${via}`))],
    ['language', language === null ? null : braced(escaped(language))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@article{${key},\n${lines.join(',\n')}\n}\n`;
}

const bibtexName = (name: CitationItem['authors'][number]): string =>
  'literal' in name ? braced(escaped(name.literal)) : bibtexOrder(name);

/** BibTeX wants a suffix before the given names: "King, Jr., Martin". */
function bibtexOrder(name: Exclude<CitationItem['authors'][number], { literal: string }>): string {
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.suffix, name.given].flatMap((part) => (part === undefined ? [] : [namePart(part)])).join(', ');
}

/** BibTeX takes "and" for the end of a name and a comma for the end of a part, but not within braces. */
const namePart = (part: string): string =>
  /(?:^|\s)and(?:\s|$)|,/i.test(part) ? braced(escaped(part)) : escaped(part);

const braced = (value: string): string => `{${value}}`;

/** Braces have names, because BibTeX counts those with a backslash, too: one alone would take in all that follows. */
const SIGNS: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text without what TeX takes for commands. */
const escaped = (text: string): string => oneLine(text).replace(/[\\{}$&#%_~^]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
