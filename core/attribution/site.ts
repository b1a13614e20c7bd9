import { partOf } from '../rules/match';
import { isNamedIn, isSameName, nameKey } from '../rules/names';
import type { Organisation } from '../story/article';
import { absolute, isElsewhere, siteOf } from './address';
import { crossChecked, type Read } from './confidence';
import type { Facts } from './facts';
import { nodesAt, textAt, typesOf } from './json-ld';
import { firstMeta } from './meta';

/** The site that shows the story, by every name it goes by on the page. */
export interface Site {
  readonly organisation: Read<Organisation> | null;
  /** All names by which the page, its rule and its host call the site. */
  readonly names: readonly string[];
}

const ADDRESS = 'the address of the page';

/** Reads who publishes the page: its rule, else the publisher in JSON-LD, else the site's name in the metas. */
export function readSite(facts: Facts): Site {
  const stated = statedSites(facts);
  const labels = siteOf(facts.host).split('.');
  const rule = facts.site;
  const ruleNames =
    rule === null ? [] : [rule.name, ...(rule.aliases ?? []), ...(rule.parts ?? []).map(({ name }) => name)];
  const names = [
    ...stated.map(({ value }) => value.name),
    labels[0] ?? '',
    siteOf(facts.host),
    facts.host,
    ...ruleNames,
  ];
  return { organisation: organisationOf(facts, stated), names: names.filter((name) => name.length > 1) };
}

function organisationOf(facts: Facts, stated: readonly Read<Organisation>[]): Read<Organisation> | null {
  const [first] = stated;
  if (facts.site === null) return first === undefined ? null : crossChecked(first, stated, isSameOrganisation);
  const rule = facts.site;
  const part = partOf(rule, facts.url);
  // The page says best which part of a portal it is; the host only where it does not.
  const said = stated.find(
    ({ value, evidence }) => evidence !== ADDRESS && !isSameName(value.name, rule.name) && isNamedIn(rule, value.name),
  );
  if (rule.role === 'syndicator' && said !== undefined) {
    return { ...said, value: { name: said.value.name, url: said.value.url ?? part.url } };
  }
  return { value: part, evidence: ADDRESS, source: 'rule' };
}

const isSameOrganisation = (one: Organisation, other: Organisation): boolean => isSameName(one.name, other.name);

/** A firm's legal form: the name of the owner rather than that of the outlet. */
const FIRM =
  /(?:^|\s)(?:AG|GmbH|KG|mbH|SE|Ltd|Limited|LLC|Inc|Corp|Corporation|PLC|S\.?p\.?A|S\.?A\.?S?|S\.?L|B\.?V|N\.?V|A\/?S|AB|Oy|UG|Verlag|Verlagsgesellschaft|Holdings?)\.?(?:\s|$|\))/;

/** Names the page gives for its site: those of outlets first, owners after them, its address last. */
function statedSites(facts: Facts): Read<Organisation>[] {
  const stated = [...namesOfSite(facts)];
  const isFirm = ({ value }: Read<Organisation>): boolean => FIRM.test(value.name);
  return [...stated.filter((site) => !isFirm(site)), ...stated.filter(isFirm), ...inAddress(facts)];
}

function* namesOfSite(facts: Facts): Generator<Read<Organisation>> {
  const home = absolute('/', facts.address);
  if (facts.article !== null) {
    for (const node of nodesAt(facts.ld, facts.article, 'publisher')) {
      const name = textAt(node, 'name');
      const url = absolute(textAt(node, 'url'), facts.url);
      const own = url !== null && !isElsewhere(url, facts.host) ? url : home;
      if (name !== null)
        yield {
          value: { name: withoutSlogan(facts, name), url: own },
          evidence: 'JSON-LD publisher.name',
          source: 'data',
        };
    }
  }
  for (const meta of ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher']) {
    const found = firstMeta(facts.metas, [meta]);
    if (found !== null)
      yield { value: { name: withoutSlogan(facts, found.value), url: home }, evidence: `meta ${meta}`, source: 'meta' };
  }
  for (const type of ['WebSite', 'NewsMediaOrganization', 'Organization']) {
    for (const node of facts.ld.nodes) {
      const name = typesOf(node).includes(type) ? textAt(node, 'name') : null;
      const url = absolute(textAt(node, 'url'), facts.url);
      // A graph may also describe other organisations; its own has its own address.
      if (name === null || (type !== 'WebSite' && (url === null || isElsewhere(url, facts.host)))) continue;
      yield {
        value: { name: withoutSlogan(facts, name), url: home },
        evidence: `JSON-LD ${type}.name`,
        source: 'data',
      };
    }
  }
}

/** "Lindmouth Ledger - News from the harbour" → "Lindmouth Ledger": the part that is the address's, else the first. */
function withoutSlogan({ host }: Facts, name: string): string {
  const parts = name.split(/\s+[|–—-]\s+|\s*[|｜»]\s*|:\s+/).filter((part) => part !== '');
  if (parts.length < 2) return name;
  return parts.find((part) => nameKey(part) === nameKey(siteOf(host))) ?? parts[0] ?? name;
}

/** The end of the page's title where it is the name in the address, else the address itself. */
function* inAddress({ host, document, address }: Facts): Generator<Read<Organisation>> {
  if (host === '') return;
  const home = absolute('/', address);
  const key = nameKey(siteOf(host));
  const named = document.title.split(/\s+[|–—-]\s+|\s*[|｜»]\s*/).find((part) => nameKey(part) === key);
  if (named !== undefined)
    yield { value: { name: named.trim(), url: home }, evidence: 'the title of the page', source: 'title' };
  else yield { value: { name: host.replace(/^www\./, ''), url: home }, evidence: ADDRESS, source: 'address' };
}
