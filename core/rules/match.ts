import type { PageRule } from './page-rule';

/** The host of an address, lower case and without a trailing dot; `null` for anything that is not http(s). */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname.toLowerCase().replace(/\.$/, '') || null;
}

/** Whether `host` is `domain` or lies below it. Compared label by label: "notyahoo.com" is not under "yahoo.com". */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Which addresses a rule speaks for. */
export type Site = Pick<PageRule, 'hosts' | 'notHosts' | 'paths' | 'notPaths'>;

/** Whether a path begins with another, part by part; a part of `start` that ends in `*` may end in anything. */
export function isOnPath(path: string, start: string): boolean {
  const parts = path.split('/');
  return start.split('/').every((part, at) => {
    const own = parts[at];
    return part === own || (!!own && part.endsWith('*') && own.startsWith(part.slice(0, -1)));
  });
}

/** How closely a rule speaks for an address: its host decides, and there the path. Below 0 when it does not. */
function reach({ hosts, notHosts = [], paths = [''], notPaths = [] }: Site, host: string, path: string): number {
  const isHere = (domain: string): boolean => isUnder(host, domain);
  const isBelow = (start: string): boolean => isOnPath(path, start);
  const longest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));
  // No path is that long. Of no texts at all the longest has a length of minus infinity.
  return notHosts.some(isHere) || notPaths.some(isBelow)
    ? -1
    : longest(hosts.filter(isHere)) * 1e4 + longest(paths.filter(isBelow));
}

/** The rule for an address: that of the most specific host, and there of the longest path. `null` when none speaks for it. */
export function ruleForUrl<R extends Site>(rules: readonly R[], url: string): R | null {
  const host = hostOf(url);
  let best: R | null = null;
  let most = 0;
  for (const rule of host === null ? [] : rules) {
    const near = reach(rule, host ?? '', new URL(url).pathname);
    if (near > most) {
      best = rule;
      most = near;
    }
  }
  return best;
}

/** Name and home page of the part of a site that an address belongs to, such as Yahoo Finance; else the site itself. */
export function partOf(rule: Pick<PageRule, 'name' | 'url' | 'parts'>, url: string): { name: string; url: string } {
  const host = hostOf(url) ?? '';
  const parts = (rule.parts ?? []).filter((part) => isUnder(host, part.host));
  const part = parts.reduce<(typeof parts)[number] | null>(
    (best, next) => (best === null || next.host.length > best.host.length ? next : best),
    null,
  );
  return part === null ? { name: rule.name, url: rule.url } : { name: part.name, url: part.url ?? rule.url };
}

/** The key under which the reader's choices for a site are kept: the id of its rule, else the host. */
export const siteKeyOf = (site: Pick<PageRule, 'id'> | null, url: string): string => site?.id ?? hostOf(url) ?? url;

/** The name to show for the site an address belongs to, such as "Yahoo Finance". */
export function partName(rule: Pick<PageRule, 'name' | 'url' | 'parts'>, url: string): string {
  return partOf(rule, url).name;
}
