import { crossChecked, type Read, type Source } from './confidence';
import { isoDate } from './date-text';
import type { Facts } from './facts';
import { type LdNode, textAt, typesOf } from './json-ld';
import { metaValues } from './meta';
import { ruledValues } from './ruled';
import { type DateSearch, shownDates } from './shown-dates';
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
  'published',
  'published_at',
  'publishdate',
  'published-date',
  'published_time',
  'publication_date',
  'pubdate',
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
  'article.created',
  'displaydate',
  'datecreated',
  'rnews:datepublished',
  'date',
];
/** Names of other metas that say it plainly: "w-published-date", "article-publish-time". */
const SPEAKING = /(?:publish(?:ed)?|publication|posted)(?:date|time|on|at)$|date(?:published|posted)$/;
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

/**
 * Reads both dates. A statement to the day is made finer by another source that gives the time of the same day. Where
 * the page dates only its last update, that is the date it was published in this form, and the evidence says so.
 */
export function readDates(facts: Facts, search: DateSearch): Dates {
  const shown = shownDates(facts, search);
  const { languages } = search;
  const published = finest([
    ...publishedIn(facts, languages),
    ...shown.filter(({ updated }) => !updated),
    ...read(facts.readability?.publishedTime ?? '', 'the date Readability found', 'guess', languages),
    ...inAddress(facts.url),
  ]);
  const modified = finest([...modifiedIn(facts, languages), ...shown.filter(({ updated }) => updated)]);
  if (published !== null || modified === null) return { published, modified };
  return {
    published: { ...modified, evidence: `${modified.evidence}; the page dates its last update only` },
    modified,
  };
}

function finest(reads: readonly Read<string>[]): Read<string> | null {
  const first = reads[0];
  if (first === undefined) return null;
  const isFine = first.value.length > 10;
  const finer = reads.find(({ value }) => value.length > 10 && value.startsWith(first.value));
  return crossChecked(isFine ? first : (finer ?? first), reads, isSameDay);
}

/** Zones may set two statements of one moment a day apart; that is rare enough to count as a doubt. */
const isSameDay = (one: string, other: string): boolean => one.slice(0, 10) === other.slice(0, 10);

function* publishedIn(facts: Facts, languages: readonly string[]): Generator<Read<string>> {
  for (const { value, where } of ruledValues(facts, 'published')) {
    yield* read(value, `the date at ${where}`, 'rule', languages);
  }
  yield* fromLd(articleOf(facts), ['datePublished', 'uploadDate', 'dateCreated'], languages);
  yield* fromMetas(facts, PUBLISHED, languages);
  yield* fromMicrodata(facts, 'datePublished', languages);
  yield* fromPage(facts, 'datePublished', languages);
  yield* fromMetas(
    facts,
    [...facts.metas.keys()].filter((name) => SPEAKING.test(name)),
    languages,
  );
}

function* modifiedIn(facts: Facts, languages: readonly string[]): Generator<Read<string>> {
  yield* fromLd(articleOf(facts), ['dateModified'], languages);
  yield* fromMetas(facts, MODIFIED, languages);
  yield* fromMicrodata(facts, 'dateModified', languages);
  yield* fromPage(facts, 'dateModified', languages);
}

function* read(text: string, evidence: string, source: Source, languages: readonly string[]): Generator<Read<string>> {
  const value = text === '' ? null : isoDate(text, languages);
  if (value !== null) yield { value, evidence, source };
}

const articleOf = ({ article }: Facts): readonly LdNode[] => (article === null ? [] : [article]);

/** Dates of the page, which may be all its data know where they know no article. */
function fromPage(facts: Facts, field: string, languages: readonly string[]): Generator<Read<string>> {
  const pages = facts.ld.nodes.filter((node) => typesOf(node).some((type) => type.endsWith('WebPage')));
  return fromLd(facts.article === null ? pages : [], [field], languages);
}

function* fromLd(
  nodes: readonly LdNode[],
  fields: readonly string[],
  languages: readonly string[],
): Generator<Read<string>> {
  for (const node of nodes) {
    for (const field of fields) yield* read(textAt(node, field) ?? '', `JSON-LD ${field}`, 'data', languages);
  }
}

function* fromMetas(facts: Facts, names: readonly string[], languages: readonly string[]): Generator<Read<string>> {
  for (const name of names) {
    for (const value of metaValues(facts.metas, name)) yield* read(value, `meta ${name}`, 'meta', languages);
  }
}

function* fromMicrodata(facts: Facts, property: string, languages: readonly string[]): Generator<Read<string>> {
  for (const element of facts.document.querySelectorAll(`[itemprop~="${property}"]:not(meta)`)) {
    yield* read(machineDate(element) ?? clean(element.textContent ?? ''), `itemprop ${property}`, 'markup', languages);
  }
}

const machineDate = (element: Element): string | null =>
  element.getAttribute('datetime') || element.getAttribute('content') || null;

/** An address that holds the day, as many papers' do. */
function* inAddress(url: string): Generator<Read<string>> {
  const match = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=\D)/.exec(url);
  if (match !== null) yield* read(`${match[1]}-${match[2]}-${match[3]}`, 'the address of the page', 'address', []);
}
