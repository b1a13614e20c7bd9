import { fieldValues } from '../rules/field';
import { isoDate } from './date-text';
import type { Facts, Read } from './facts';
import { mainHeadings } from './headings';
import { textAt } from './json-ld';
import { distance } from './place';
import { clean } from './text';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article.published',
  'published_at',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'published_time',
  'publication_date',
  'pubdate',
  'pub_date',
  'article:published',
  'article_date_original',
  'originalpublicationdate',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.created',
  'dc.date',
  'dc.terms.created',
  'article.created',
  'date_published',
  'displaydate',
  'datecreated',
  'rnews:datepublished',
  'date',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'article.updated',
  'dcterms.modified',
  'dc.date.modified',
  'modified_time',
  'revised',
];

/** When the story was published and last changed, as far as the page says. */
export interface Dates {
  readonly published: Read<string> | null;
  readonly modified: Read<string> | null;
}

/** Reads both dates. A statement to the day is made finer by another source that gives the time of the same day. */
export function readDates(facts: Facts, languages: readonly string[]): Dates {
  const published = finest([...publishedIn(facts, languages)]);
  const modified = finest([...modifiedIn(facts, languages)]);
  return { published, modified };
}

function finest(reads: readonly Read<string>[]): Read<string> | null {
  const first = reads[0];
  if (first === undefined || first.value.length > 10) return first ?? null;
  return reads.find(({ value }) => value.length > 10 && value.startsWith(first.value)) ?? first;
}

function* publishedIn(facts: Facts, languages: readonly string[]): Generator<Read<string>> {
  for (const { value, selector } of fieldValues(facts.document, facts.site?.attribution?.published, facts.shadow)) {
    yield* read(value, `the date at ${selector}`, languages);
  }
  yield* fromLd(facts, ['datePublished', 'uploadDate', 'dateCreated'], languages);
  yield* fromMetas(facts, PUBLISHED, languages);
  yield* fromMicrodata(facts, 'datePublished', languages);
  yield* visible(facts, languages, false);
  yield* read(facts.readability?.publishedTime ?? '', 'the date Readability found', languages);
  yield* fromAddress(facts.url);
}

function* modifiedIn(facts: Facts, languages: readonly string[]): Generator<Read<string>> {
  yield* fromLd(facts, ['dateModified'], languages);
  yield* fromMetas(facts, MODIFIED, languages);
  yield* fromMicrodata(facts, 'dateModified', languages);
  yield* visible(facts, languages, true);
}

function* read(text: string, evidence: string, languages: readonly string[]): Generator<Read<string>> {
  const value = text === '' ? null : isoDate(text, languages);
  if (value !== null) yield { value, evidence };
}

function* fromLd(facts: Facts, fields: readonly string[], languages: readonly string[]): Generator<Read<string>> {
  if (facts.article === null) return;
  for (const field of fields) yield* read(textAt(facts.article, field) ?? '', `JSON-LD ${field}`, languages);
}

function* fromMetas(facts: Facts, names: readonly string[], languages: readonly string[]): Generator<Read<string>> {
  for (const name of names) {
    for (const value of facts.metas.get(name) ?? []) yield* read(value, `meta ${name}`, languages);
  }
}

function* fromMicrodata(facts: Facts, property: string, languages: readonly string[]): Generator<Read<string>> {
  for (const element of facts.document.querySelectorAll(`[itemprop~="${property}"]:not(meta)`)) {
    yield* read(statedDate(element), `itemprop ${property}`, languages);
  }
}

/** The machine form of an element's date where it has one, else its text. */
function statedDate(element: Element): string {
  return element.getAttribute('datetime') || element.getAttribute('content') || clean(element.textContent ?? '');
}

const DATED =
  'time, [class*="date" i], [class*="publish" i], [class*="posted" i], [class*="timestamp" i], [class*="byline" i], [id*="date" i]';
const UPDATED =
  /updat|modif|aktuali|geänd|stand:|actualis|mis à jour|actualiz|aggiorn|atualiz|bijgewerkt|uppdater|oppdater|opdater|päivit|обновл|оновл|更新|수정/i;

/** Dates in words or `time` elements by the headline, nearest first. */
function* visible(facts: Facts, languages: readonly string[], updated: boolean): Generator<Read<string>> {
  const anchor = mainHeadings(facts.document)[0]?.element ?? facts.story;
  if (anchor === null || anchor === undefined) return;
  const found: { read: Read<string>; far: number }[] = [];
  for (const element of facts.document.querySelectorAll(DATED)) {
    const text = clean(element.textContent ?? '');
    if (text.length > 200 || element.closest('nav, footer, aside') !== null) continue;
    const far = distance(anchor, element);
    const context = `${element.className} ${text}`;
    if (far > 6 || UPDATED.test(context) !== updated) continue;
    for (const one of read(statedDate(element), 'the date by the headline', languages)) found.push({ read: one, far });
  }
  found.sort((a, b) => a.far - b.far);
  for (const { read: one } of found) yield one;
}

function* fromAddress(url: string): Generator<Read<string>> {
  const match = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=\D)/.exec(url);
  if (match !== null) yield* read(`${match[1]}-${match[2]}-${match[3]}`, 'the address of the page', []);
}
