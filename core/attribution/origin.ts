import { undoubled } from '../rules/logo';
import { ruleForUrl } from '../rules/match';
import { isSameName, ruleNamed } from '../rules/names';
import type { Organisation } from '../story/article';
import { absolute, isElsewhere, isNameAt } from './address';
import { agencyNamed } from './agencies';
import { atCanonical } from './canonical';
import { crossChecked, type Read } from './confidence';
import type { Facts } from './facts';
import { nodesAt, textAt, typesOf } from './json-ld';
import type { OriginLine } from './origin-lines';
import type { PlaceOf } from './place';
import { byHeadline } from './provider';
import { ruledValues } from './ruled';
import { clean, letters } from './text';

/** Longest name of an organisation; more is a sentence. */
const LONGEST_NAME = 80;
/** What cannot be an organisation's name: dates, and words for this very page. */
const NO_NAME = /\b(?:19|20)\d{2}\b|^(?:this|our|my|the) (?:site|blog|website|page)$|^(?:undefined|null)$/i;

/** What a search for the outlet needs to know. */
export interface OriginSearch {
  /** The names the site goes by. */
  readonly siteNames: readonly string[];
  readonly headline: Element | null;
  readonly placeOf: PlaceOf;
  /** Sentences that say where the story first stood. */
  readonly said: readonly OriginLine[];
}

/** The outlet a story comes from when it is not the site that shows it; `null` when the page names none. */
export function readOrigin(facts: Facts, search: OriginSearch): Read<Organisation> | null {
  const { siteNames } = search;
  const reads = [...origins(facts, search)].flatMap((read) => {
    const name = undoubled(read.value.name);
    const isOwn = isNameAt(name, facts.host) || siteNames.some((own) => isSameName(own, name));
    if (name.length > LONGEST_NAME || NO_NAME.test(name) || isOwn) return [];
    const url = read.value.url !== null && isElsewhere(read.value.url, facts.host) ? read.value.url : null;
    return [{ ...read, value: canonical(facts, name, url) }];
  });
  const [first] = reads;
  return first === undefined ? null : crossChecked(first, reads, (one, other) => isSameName(one.name, other.name));
}

/** The name and address our data have for an organisation, else those of the page. */
export function canonical(facts: Facts, name: string, url: string | null): Organisation {
  const rule = ruleNamed(facts.rules, name) ?? (url === null ? null : ruleForUrl(facts.rules, url));
  return rule === null || rule === facts.site ? { name, url } : { name: rule.name, url: rule.url };
}

function* origins(facts: Facts, { headline, placeOf, said }: OriginSearch): Generator<Read<Organisation>> {
  yield* atRuleSelectors(facts);
  yield* inJsonLd(facts);
  if (facts.site?.role === 'syndicator') yield* byHeadline(facts, headline, placeOf);
  yield* inSentences(facts, said);
  yield* atCanonical(facts);
}

function* atRuleSelectors(facts: Facts): Generator<Read<Organisation>> {
  const [link] = [...ruledValues(facts, 'outletUrl')];
  const url = absolute(link?.value, facts.url);
  for (const { value, where } of ruledValues(facts, 'outlet')) {
    yield { value: { name: value, url }, evidence: `the provider at ${where}`, source: 'rule' };
  }
}

/**
 * `provider` is where syndicators name the outlet; `creator`, `author` and `sourceOrganization` do so when they are an
 * organisation. Outside known syndicators such a name counts only with an address on another site: many publishers put
 * a department or their owner there.
 */
function* inJsonLd(facts: Facts): Generator<Read<Organisation>> {
  if (facts.article === null) return;
  for (const field of ['provider', 'creator', 'author', 'sourceOrganization']) {
    for (const node of nodesAt(facts.ld, facts.article, field)) {
      const name = textAt(node, 'name');
      const url = absolute(textAt(node, 'url'), facts.url);
      if (name === null || typesOf(node).includes('Person')) continue;
      const isOrganisation = typesOf(node).some((type) => type.endsWith('Organization'));
      if (!isOrganisation && field !== 'provider') continue;
      const onPortal = facts.site?.role === 'syndicator';
      const believed = onPortal || (url !== null && isElsewhere(url, facts.host));
      // An agency is what a portal shows; elsewhere its copy is the outlet's own story.
      if (believed && (onPortal || agencyNamed(name) === null))
        yield { value: { name, url }, evidence: `JSON-LD ${field}.name`, source: 'data' };
    }
  }
}

function* inSentences(facts: Facts, said: readonly OriginLine[]): Generator<Read<Organisation>> {
  for (const { name, line } of said) {
    if (facts.site?.role !== 'syndicator' && agencyNamed(name) !== null) continue;
    const value = { name: bareName(name), url: linkNamed(facts, name) };
    yield { value, evidence: `the sentence “${line.slice(0, 120)}”`, source: 'said' };
  }
}

/** The home page a link with this text leads to. */
function linkNamed(facts: Facts, name: string): string | null {
  const key = letters(name);
  for (const link of facts.document.querySelectorAll('a[href]')) {
    if (letters(clean(link.textContent ?? '')) !== key) continue;
    const url = absolute(link.getAttribute('href'), facts.url);
    if (url !== null && isElsewhere(url, facts.host)) return new URL('/', url).href;
  }
  return null;
}

/** "Benzinga.com" → "Benzinga": sentences often give the address for the name. */
const bareName = (name: string): string =>
  name.replace(/^(?:www\.)?(\p{L}[\p{L}\d-]+)\.(?:com|org|net|de|co\.uk)$/iu, '$1');
