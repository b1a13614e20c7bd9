import { hostOf, ruleForUrl } from '../rules/match';
import type { Organisation } from '../story/article';
import { absolute, holdsName, isElsewhere, isNameAt } from './address';
import type { Read } from './confidence';
import type { Facts } from './facts';
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
 * know, and where a link or logo by the story gives the name.
 */
export function* atCanonical(facts: Facts): Generator<Read<Organisation>> {
  const address = canonicalElsewhere(facts);
  if (address === null || !isElsewhere(address, facts.host)) return;
  const rule = ruleForUrl(facts.rules, address);
  const url = new URL('/', address).href;
  const name = rule === null ? nameByLinks(facts, hostOf(address) ?? '') : rule.name;
  if (name !== null && (rule === null || rule !== facts.site))
    yield { value: { name, url }, evidence: 'the canonical link', source: 'link' };
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
