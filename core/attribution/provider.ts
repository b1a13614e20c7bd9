import { logoNames, undoubled } from '../rules/logo';
import { ruleNamed } from '../rules/names';
import type { Organisation } from '../story/article';
import { absolute, isElsewhere } from './address';
import type { Read } from './confidence';
import type { Facts } from './facts';
import { textsBefore, textsBehind } from './head';
import type { PlaceOf } from './place';

/**
 * The outlet as a syndicator sets it by the headline: its logo with the name beside it, a name said twice in a row, or
 * the bare name of an outlet we know. An author's portrait beside the author's name leads to no other site.
 */
export function* byHeadline(facts: Facts, headline: Element | null, placeOf: PlaceOf): Generator<Read<Organisation>> {
  const { document, url, host, rules } = facts;
  const isKnown = (name: string): boolean => ruleNamed(rules, name) !== null;
  for (const { name, element, href } of logoNames(rootOf(headline) ?? document)) {
    const place = placeOf(element);
    const home = absolute(href, url);
    const leadsAway = home !== null && isElsewhere(home, host);
    if (place !== 'above' && !(place === 'head' && (leadsAway || isKnown(name)))) continue;
    yield { value: { name, url: home }, evidence: 'the logo and the name by the headline', source: 'shown' };
  }
  if (headline === null) return;
  for (const { text } of [...textsBefore(document, headline), ...textsBehind(document, headline, placeOf)]) {
    const name = undoubled(text);
    if (name !== text || isKnown(name))
      yield { value: { name, url: null }, evidence: `“${text}” by the headline`, source: 'shown' };
  }
}

/** The shadow root that holds an element, where one does: portals set the whole head of a story into one. */
function rootOf(element: Element | null): ParentNode | null {
  const root = element?.getRootNode();
  return root !== undefined && 'host' in root ? (root as ShadowRoot) : null;
}
