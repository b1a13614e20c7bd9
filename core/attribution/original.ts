import { hostOf } from '../rules/match';
import { absolute, isElsewhere } from './address';
import { canonicalElsewhere } from './canonical';
import { crossChecked, type Read } from './confidence';
import type { Facts } from './facts';
import { addressesOf, isNode, listOf } from './json-ld';
import { metaValues } from './meta';
import { originIn } from './origin-lines';
import { originForms } from './origin-words';
import { ruledValues } from './ruled';
import { clean } from './text';

/** Longest text of a link that says it leads to the original. */
const LONGEST_LINK = 80;
/** Longest block with a sentence of origin, in characters. */
const LONGEST_SENTENCE = 500;
const METAS = ['original-source', 'syndication-source'];

/** The story's address at its outlet, where the page gives one on another site. */
export function readOriginal(facts: Facts): Read<string> | null {
  const own = hostOf(facts.url) ?? '';
  const reads = [...candidates(facts)].flatMap((read) => {
    const value = absolute(read.value, facts.url);
    // A home page is where the outlet is, not where the story is.
    return value !== null && isElsewhere(value, own) && !isHome(value) ? [{ ...read, value }] : [];
  });
  const [first] = reads;
  if (first === undefined) return null;
  return crossChecked(first, [...reads, ...statedAddresses(facts)], (one, other) => pathOf(one) === pathOf(other));
}

/**
 * Addresses on other sites that the data give the story. They prove nothing by themselves: pages are made on one host and
 * shown on another.
 */
function statedAddresses({ article, url }: Facts): Read<string>[] {
  const own = hostOf(url) ?? '';
  const stated = article === null ? [] : addressesOf(article).map((address) => absolute(address, url));
  return stated.flatMap((value) =>
    value !== null && isElsewhere(value, own) ? [{ value, evidence: 'JSON-LD url', source: 'data' as const }] : [],
  );
}

function* candidates(facts: Facts): Generator<Read<string>> {
  for (const { value, where } of ruledValues(facts, 'original')) {
    yield { value, evidence: `the link at ${where}`, source: 'rule' };
  }
  yield* originLinks(facts);
  const away = canonicalElsewhere(facts);
  if (away !== null) yield { value: away, evidence: 'the canonical link', source: 'link' };
  for (const name of METAS)
    for (const value of metaValues(facts.metas, name)) yield { value, evidence: `meta ${name}`, source: 'meta' };
  for (const value of listOf(facts.article?.isBasedOn)) {
    const address = isNode(value) ? (value.url ?? value['@id']) : value;
    if (typeof address === 'string') yield { value: address, evidence: 'JSON-LD isBasedOn', source: 'data' };
  }
}

/** Links in sentences that say where the story first stood, and links that say so themselves. */
function* originLinks(facts: Facts): Generator<Read<string>> {
  const forms = originForms(facts.words.origin);
  const scope = facts.story?.parentElement ?? facts.document.body;
  const told = new Map<Element | null, boolean>([[null, false]]);
  const tells = (block: Element | null): boolean => {
    const known = told.get(block);
    if (known !== undefined) return known;
    const said = clean(block?.textContent ?? '');
    const isSaid = said.length < LONGEST_SENTENCE && originIn(said, forms) !== null;
    told.set(block, isSaid);
    return isSaid;
  };
  for (const link of scope?.querySelectorAll('a[href]') ?? []) {
    const href = absolute(link.getAttribute('href'), facts.url);
    if (href === null || !isElsewhere(href, facts.host)) continue;
    const text = clean(link.textContent ?? '');
    if (text.length <= LONGEST_LINK && forms.link.test(text))
      yield { value: href, evidence: `the link “${text}”`, source: 'said' };
    if (tells(link.closest('p, li, blockquote, div, section, footer')))
      yield { value: href, evidence: 'the link in “originally appeared on”', source: 'said' };
  }
}

/** An address without what tells readers apart: protocol, query and anchor. */
const pathOf = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '');

function isHome(address: string): boolean {
  const { pathname, search } = new URL(address);
  return hostOf(address) === null || (/^\/(?:index\.\w+)?$/.test(pathname) && search === '');
}
