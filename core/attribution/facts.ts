import { hostOf, isUnder } from '../rules/match';
import type { AttributionInput } from './input';
import { articleNode, type JsonLd, type LdNode, readJsonLd } from './json-ld';
import { type Metas, metaValues, readMetas } from './meta';

/** What every field is read from: the page's statements about itself, gathered once. */
export interface Facts extends AttributionInput {
  readonly host: string;
  readonly ld: JsonLd;
  /** The JSON-LD node of the story. */
  readonly article: LdNode | null;
  readonly metas: Metas;
  /** `rel=canonical`, absolute. */
  readonly canonical: string | null;
}

/** Gathers what the page states about itself. */
export function gatherFacts(input: AttributionInput): Facts {
  const { document, url } = input;
  const ld = readJsonLd(document);
  const metas = readMetas(document);
  const canonical = absolute(document.querySelector('link[rel="canonical" i]')?.getAttribute('href'), url);
  const own = [url, canonical, absolute(metaValues(metas, 'og:url')[0], url)].filter((address) => address !== null);
  return { ...input, host: hostOf(url) ?? '', ld, article: articleNode(ld, own), metas, canonical };
}

/** An address made absolute; `null` when there is none or it is no web address. */
export function absolute(address: string | null | undefined, base: string): string | null {
  if (address === null || address === undefined || address.trim() === '') return null;
  if (!URL.canParse(address.trim(), base)) return null;
  const { href, protocol } = new URL(address.trim(), base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** Second-level labels that countries use, so that "bbc.co.uk" is a site and "co.uk" is none. */
const SHARED = new Set(['co', 'com', 'net', 'org', 'gov', 'edu', 'ac', 'or', 'ne', 'go']);

/** The registered part of a host, as near as can be told without a list of all suffixes: "news.bbc.co.uk" → "bbc.co.uk". */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const second = labels.at(-2) ?? '';
  const length = labels.length > 2 && SHARED.has(second) && (labels.at(-1) ?? '').length === 2 ? 3 : 2;
  return labels.slice(-length).join('.');
}

/** Whether an address belongs to another site than the page. */
export function isElsewhere(address: string, host: string): boolean {
  const other = hostOf(address);
  return other !== null && host !== '' && !isUnder(other, siteOf(host));
}
