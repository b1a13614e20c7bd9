import type { OutletRule } from '../core/rules/rule';

/** Where the always-on script runs from installation on. */
export interface BuiltInHosts {
  readonly matches: string[];
  readonly excludeMatches: string[];
}

/** The hosts of the syndicators that readers agree to by installing, as match patterns. */
export function syndicatorHosts(rules: readonly OutletRule[]): BuiltInHosts {
  const syndicators = rules.filter((rule) => rule.role === 'syndicator' && rule.atInstall);
  const patterns = (hosts: readonly string[]): string[] => hosts.map((host) => `*://*.${host}/*`).sort();
  return {
    matches: patterns(syndicators.flatMap((rule) => rule.hosts)),
    excludeMatches: patterns(syndicators.flatMap((rule) => rule.notHosts ?? [])),
  };
}
