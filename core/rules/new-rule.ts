import { hostOf } from './match';
import { type OutletRule, RULE_VERSION } from './rule';

/**
 * The first rule for the site at an address: named by its host, and without any line. Its id is the key under which the
 * reader's choices for the site were kept so far, so that they go on to hold. `null` for an address that is not http(s).
 */
export function newRuleFor(url: string): OutletRule | null {
  const host = hostOf(url);
  if (host === null) return null;
  const site = host.replace(/^www\./, '');
  return {
    version: RULE_VERSION,
    id: host,
    role: 'outlet',
    name: site,
    url: `${new URL(url).origin}/`,
    hosts: [site],
  };
}
