import { isUnder } from '../../core/rules/match';
import type { OutletRule } from '../../core/rules/rule';
import type { Wording } from '../../core/wording';
import { siteOf } from './sites';

/** Where we may work by ourselves, as match patterns. */
export interface SiteAccess {
  /** What holds now. */
  readonly held: readonly string[];
  /** What came with the installation, also where the reader took it back since. */
  readonly installed: readonly string[];
}

/** What became of the reader's wish to let us work on a site. */
export type AccessOutcome = 'allowed' | 'refused' | 'not-a-site';

/** What a reader can do about access. */
export interface AccessActions {
  /** Asks the browser for access to a site, written as a host or an address. Never rejects. */
  readonly onAllow: (site: string) => Promise<AccessOutcome>;
  /** Asks the browser for access by match patterns; says whether it was given. Never rejects. */
  readonly onGrant: (origins: readonly string[]) => Promise<boolean>;
  /** Gives access back. Rejects with what `troubleText` puts into words. */
  readonly onRevoke: (origins: readonly string[]) => Promise<void>;
  /**
   * Opens the browser's own page for what Clean Copy may do, where access from installation is taken back; `null` where
   * it can be taken back like any other.
   */
  readonly onBrowserPage: (() => Promise<void>) | null;
}

/** A site, or several of one name, in the list of those we have access to or could have. */
export interface AccessRow {
  readonly name: string;
  /** Hosts, where they say more than the name. */
  readonly hosts: readonly string[];
  /** Match patterns that are asked for, or given back, together. */
  readonly origins: readonly string[];
  readonly isHeld: boolean;
  /** Whether it can be given back as what it is: a site below one that was allowed has no access of its own. */
  readonly isOwn: boolean;
  readonly isInstalled: boolean;
}

/** The host of a match pattern that is for all sites. */
const ALL = '*';

/** What is shown of access: the portals we know, then what the reader allowed beside them. */
export function accessRows(
  outlets: readonly OutletRule[],
  { held, installed }: SiteAccess,
  { say, locale }: Pick<Wording, 'say' | 'locale'>,
): AccessRow[] {
  const sites = held.map(siteOf);
  const isHeld = (host: string): boolean => sites.some((site) => site === ALL || isUnder(host, site));
  const portals = outlets
    .filter(({ role }) => role === 'syndicator')
    .map(({ name, hosts, atInstall }) => ({
      name,
      hosts,
      origins: hosts.map((host) => `*://*.${host}/*`),
      isHeld: hosts.every(isHeld),
      isInstalled: atInstall === true,
    }))
    .map((row) => ({ ...row, isOwn: row.origins.some((origin) => held.includes(origin)) }))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
  const known = new Set([...installed, ...portals.flatMap(({ origins }) => origins)]);
  const own = held
    .filter((pattern) => !known.has(pattern))
    .sort()
    .map((pattern) => ({
      name: siteOf(pattern) === ALL ? say('access_all') : siteOf(pattern),
      hosts: [],
      origins: [pattern],
      isHeld: true,
      isOwn: true,
      isInstalled: false,
    }));
  return [...portals, ...own];
}
