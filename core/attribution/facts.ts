import { hostOf } from '../rules/match';
import { absolute, isElsewhere, isNameAt } from './address';
import type { AttributionInput } from './input';
import { articleNode, type LdNode, nodesAt, textAt } from './json-ld';
import { firstMeta, type Metas, metaValues, readMetas } from './meta';

/** What every field is read from: the page's statements about itself, gathered once. */
export interface Facts extends AttributionInput {
  /** Address of the page; where that is a copy kept for an outlet (a cache, another domain of its own), the outlet's. */
  readonly address: string;
  /** The host of that. */
  readonly host: string;
  /** The JSON-LD node of the story. */
  readonly article: LdNode | null;
  readonly metas: Metas;
  /** `rel=canonical`, absolute. */
  readonly canonical: string | null;
}

/** Gathers what the page states about itself. */
export function gatherFacts(input: AttributionInput): Facts {
  const { document, url, ld } = input;
  const metas = readMetas(document);
  const canonical = absolute(document.querySelector('link[rel="canonical" i]')?.getAttribute('href'), url);
  const own = [url, canonical, absolute(metaValues(metas, 'og:url')[0], url)].filter((address) => address !== null);
  const facts = {
    ...input,
    address: url,
    host: hostOf(url) ?? '',
    article: articleNode(ld, own),
    metas,
    canonical,
  };
  return canonical !== null && isMirror(facts)
    ? { ...facts, address: canonical, host: hostOf(canonical) ?? '' }
    : facts;
}

/**
 * Whether the page is only another way to an outlet's own: `og:url` and the canonical link both lead to one other site, and
 * the page goes by that site's name. A portal that shows the story goes by its own.
 */
function isMirror({ site, canonical, url, host, metas, ld, article }: Facts): boolean {
  const stated = absolute(metaValues(metas, 'og:url')[0], url);
  if (site?.role === 'syndicator' || canonical === null || stated === null) return false;
  const home = hostOf(canonical) ?? '';
  if (!isElsewhere(canonical, host) || isElsewhere(stated, home)) return false;
  const publishers = article === null ? [] : nodesAt(ld, article, 'publisher').map((node) => textAt(node, 'name'));
  const names = [...publishers, firstMeta(metas, ['og:site_name'])?.value ?? null].filter((name) => name !== null);
  return names.length > 0 && names.every((name) => isNameAt(name, home));
}
