import { hostOf, isUnder } from '../rules/match';
import { nameKey } from '../rules/names';

/** An address made absolute; `null` when there is none or it is no web address. */
export function absolute(address: string | null | undefined, base: string): string | null {
  if (address === null || address === undefined || address.trim() === '') return null;
  if (!URL.canParse(address.trim(), base)) return null;
  const { href, protocol } = new URL(address.trim(), base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** Second-level labels that countries use, so that "bbc.co.uk" is a site and "co.uk" is none. */
const SHARED = new Set(['co', 'com', 'net', 'org', 'gov', 'edu', 'ac', 'or', 'ne', 'go']);

/** The registered part of a host, as near as can be told without a list of all suffixes: "news.bbc.co.uk" → "bbc.co.uk". */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const second = labels.at(-2) ?? '';
  const length = labels.length > 2 && SHARED.has(second) && (labels.at(-1) ?? '').length === 2 ? 3 : 2;
  return labels.slice(-length).join('.');
}

/** Whether an address belongs to another site than the page. */
export function isElsewhere(address: string, host: string): boolean {
  const other = hostOf(address);
  return other !== null && host !== '' && !isUnder(other, siteOf(host));
}

/** Shortest name that is believed to be another's by being a part of it. */
const TELLING = 5;
/** Most words of a name that only ends with the one in the address: "Berliner Morgenpost". */
const MOST_WORDS = 3;

/** The part of a host that is a name: "news.bbc.co.uk" → "bbc". */
const labelOf = (host: string): string => nameKey(siteOf(host).split('.')[0] ?? '');

/**
 * Whether a name is that in a host: the same ("Taste of Country" at tasteofcountry.com), one of which the other is the
 * end ("Berliner Morgenpost" at morgenpost.de), or what its first letters stand for ("Financial Times" at ft.com).
 */
export function isNameAt(name: string, host: string): boolean {
  const [key, label] = [nameKey(name), labelOf(host)];
  const words = name.replace(/^the\s+/i, '').split(/[\s-]+/);
  const [short, long] = key.length < label.length ? [key, label] : [label, key];
  if (short === '' || short === long) return short !== '';
  if (words.length > 1 && words.map((word) => word.charAt(0).toLowerCase()).join('') === label) return true;
  const isName = words.length <= MOST_WORDS && words.every((word) => !/^\p{Ll}/u.test(word));
  return isName && short.length >= TELLING && long.endsWith(short);
}

/** Whether a host holds the name of another one: its address in another country, or where its pages are made or kept. */
export function holdsName(host: string, other: string): boolean {
  const name = siteOf(other).split('.')[0] ?? '';
  return (
    name !== '' &&
    `.${host}.`.split(name).some((before, at, all) => {
      const after = all[at + 1];
      return after !== undefined && /[.-]$/.test(before) && /^[.-]/.test(after);
    })
  );
}
