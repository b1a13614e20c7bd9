import { partOf } from '../rules/match';
import { isNamedIn } from '../rules/names';
import type { Organisation } from '../story/article';
import { absolute, type Facts, isElsewhere, type Read, siteOf } from './facts';
import { nodesAt, textAt, typesOf } from './json-ld';
import { firstMeta } from './meta';

/** The site that shows the story, by every name it goes by on the page. */
export interface Site {
  readonly organisation: Read<Organisation> | null;
  /** All names by which the page, its rule and its host call the site. */
  readonly names: readonly string[];
}

/** Reads who publishes the page: its rule, else the publisher in JSON-LD, else the site's name in the metas. */
export function readSite(facts: Facts): Site {
  const stated = [...statedSites(facts)];
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
  if (facts.site === null) return stated[0] ?? null;
  const rule = facts.site;
  const part = partOf(rule, facts.url);
  // The page says best which part of a portal it is; the host only where it does not.
  const said = stated.find(({ value }) => value.name !== rule.name && isNamedIn(rule, value.name));
  if (rule.role === 'syndicator' && said !== undefined) {
    return { value: { name: said.value.name, url: said.value.url ?? part.url }, evidence: said.evidence };
  }
  return { value: part, evidence: 'the address of the page' };
}

function* statedSites(facts: Facts): Generator<Read<Organisation>> {
  const home = absolute('/', facts.url);
  if (facts.article !== null) {
    for (const node of nodesAt(facts.ld, facts.article, 'publisher')) {
      const name = textAt(node, 'name');
      const url = absolute(textAt(node, 'url'), facts.url);
      if (name !== null) {
        yield {
          value: { name, url: url !== null && !isElsewhere(url, facts.host) ? url : home },
          evidence: 'JSON-LD publisher.name',
        };
      }
    }
  }
  for (const meta of ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher']) {
    const found = firstMeta(facts.metas, [meta]);
    if (found !== null) yield { value: { name: found.value, url: home }, evidence: `meta ${meta}` };
  }
  for (const node of facts.ld.nodes) {
    const name = typesOf(node).includes('WebSite') ? textAt(node, 'name') : null;
    if (name !== null) yield { value: { name, url: home }, evidence: 'JSON-LD WebSite.name' };
  }
}
