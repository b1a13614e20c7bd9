import type { AccessActions, SiteAccess } from '../../components/options/access-view';
import { hostWritten } from '../../components/options/sites';
import type { OptionsView } from '../../components/options/view';
import { accessPage, accessPattern, grant, listAccess, revoke, watchAccess } from '../../platform/access';
import { syndicatorHosts } from '../../platform/match-patterns';
import { OUTLETS } from '../../platform/outlets';

type Change = (part: Partial<OptionsView>) => void;

/** Where we may work by ourselves. */
export async function siteAccess(): Promise<SiteAccess> {
  return { held: await listAccess(), installed: syndicatorHosts(OUTLETS).matches };
}

/** Shows what is given and taken back, wherever the reader does that. Gives a function that stops it. */
export function followAccess(change: Change, failed: (error: unknown) => void): () => void {
  return watchAccess(() => void siteAccess().then((access) => change({ access }), failed));
}

/** What the reader can do about access. What comes of it is shown by `followAccess`. */
export function accessActions(): AccessActions {
  return {
    onAllow: async (site) => {
      const pattern = patternFor(site);
      if (pattern === null) return 'not-a-site';
      return (await isGranted([pattern])) ? 'allowed' : 'refused';
    },
    onGrant: isGranted,
    onRevoke: revoke,
    onBrowserPage: accessPage(),
  };
}

/** Asks for access. A pattern the browser does not take is refused like one the reader does not want. */
const isGranted = (origins: readonly string[]): Promise<boolean> => grant(origins).catch(() => false);

/** The pattern for a site written as a host or an address. */
function patternFor(site: string): string | null {
  const host = hostWritten(site);
  return host === null ? null : accessPattern(`https://${host}/`);
}
