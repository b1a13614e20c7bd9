import type { OutletRule } from './rule';

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

/** How many characters of `host` the rule speaks for; 0 when it does not. */
function reach(rule: OutletRule, host: string): number {
  if (rule.notHosts?.some((domain) => isUnder(host, domain))) return 0;
  return Math.max(0, ...rule.hosts.filter((domain) => isUnder(host, domain)).map((domain) => domain.length));
}

/** The rule for an address: that of the most specific host. `null` when none speaks for it. */
export function ruleForUrl(rules: readonly OutletRule[], url: string): OutletRule | null {
  const host = hostOf(url);
  if (host === null) return null;
  let best: OutletRule | null = null;
  let longest = 0;
  for (const rule of rules) {
    const length = reach(rule, host);
    if (length > longest) {
      best = rule;
      longest = length;
    }
  }
  return best;
}

/** Name and home page of the part of a site that an address belongs to, such as Yahoo Finance; else the site itself. */
export function partOf(rule: OutletRule, url: string): { name: string; url: string } {
  const host = hostOf(url) ?? '';
  const parts = (rule.parts ?? []).filter((part) => isUnder(host, part.host));
  const part = parts.reduce<(typeof parts)[number] | null>(
    (best, next) => (best === null || next.host.length > best.host.length ? next : best),
    null,
  );
  return part === null ? { name: rule.name, url: rule.url } : { name: part.name, url: part.url ?? rule.url };
}

/** The key under which the reader's choices for a site are kept: the id of its rule, else the host. */
export const siteKeyOf = (site: OutletRule | null, url: string): string => site?.id ?? hostOf(url) ?? url;

/** The name to show for the site an address belongs to, such as "Yahoo Finance". */
export function partName(rule: OutletRule, url: string): string {
  return partOf(rule, url).name;
}
