import { hostOf, ruleForUrl } from '../rules/match';
import type { Organisation } from '../story/article';
import { absolute, holdsName, isElsewhere, isNameAt } from './address';
import type { Read } from './confidence';
import type { Facts } from './facts';
import { nodesAt, textAt } from './json-ld';
import { clean } from './text';

/** Longest name of an organisation; more is a sentence. */
const LONGEST_NAME = 60;
/** What stands around a name in a line of copyright. */
const OWNERSHIP = /^(?:©|\(c\)|copyright)?\s*(?:(?:19|20)\d{2})?\s+|,?\s+(?:Ltd|Limited|Inc|LLC|GmbH|AG|S\.?A)\.?$/giu;

/** The canonical address where it is on another site, and not on one of the same outlet's for another country or test. */
export function canonicalElsewhere({ canonical, url }: Facts): string | null {
  const own = hostOf(url) ?? '';
  const isAway = canonical !== null && isElsewhere(canonical, own) && !holdsName(hostOf(canonical) ?? '', own);
  return isAway ? canonical : null;
}

/**
 * A canonical address on another site says where the story is at home, but not whose that is: it counts for an outlet we
 * know, and where the data, a link or a logo by the story give the name.
 */
export function* atCanonical(facts: Facts): Generator<Read<Organisation>> {
  const address = canonicalElsewhere(facts);
  if (address === null || !isElsewhere(address, facts.host)) return;
  const rule = ruleForUrl(facts.rules, address);
  const url = new URL('/', address).href;
  const host = hostOf(address) ?? '';
  const name = rule === null ? (nameInData(facts, host) ?? nameByLinks(facts, host)) : rule.name;
  if (name !== null && (rule === null || rule !== facts.site))
    yield { value: { name, url }, evidence: 'the canonical link', source: 'link' };
}

/** An organisation that the data name and that goes by the name in a host. */
function nameInData({ ld, article }: Facts, host: string): string | null {
  const fields = article === null ? [] : ['provider', 'sourceOrganization', 'copyrightHolder', 'creator', 'author'];
  const names = fields.flatMap((field) =>
    (article === null ? [] : nodesAt(ld, article, field)).map((node) => textAt(node, 'name')),
  );
  return names.find((name) => name !== null && isNameAt(name, host)) ?? null;
}

/** What links and logos by the story that lead to a site call it, where that is the name in its address. */
function nameByLinks({ document, url, story }: Facts, host: string): string | null {
  for (const link of (story?.parentElement ?? document.body).querySelectorAll('a[href]')) {
    const href = absolute(link.getAttribute('href'), url);
    if (href === null || isElsewhere(href, host)) continue;
    const alt = link.querySelector('img[alt]')?.getAttribute('alt') ?? '';
    for (const text of [link.textContent ?? '', alt]) {
      const name = clean(text).replace(OWNERSHIP, '').trim();
      if (name.length <= LONGEST_NAME && isNameAt(name, host)) return name;
    }
  }
  return null;
}
