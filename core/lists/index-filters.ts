import { isUnder } from '../rules/match';
import type { Filter } from './list';

/** A selector, and the sites below that it is not for. */
export type HostSelector = readonly [selector: string, ...notHosts: string[]];

/** The filters a list has for one host; those for all sites stand under `ALL_SITES`. */
export interface HostFilters {
  readonly hide: readonly HostSelector[];
  /** Selectors that must not be taken out here, whichever list has them. */
  readonly keep: readonly HostSelector[];
}

/** Stands for all sites, where a host would. */
export const ALL_SITES = '*';

/** Parts a list is stored in, so that the filters of one host are found without reading the others. */
const PARTS = 256;

/** Filters by host, in the part of the list that host belongs to. */
export type FilterPart = Readonly<Record<string, HostFilters>>;

/** Collects filters by host. */
export class FilterIndex {
  readonly #hosts = new Map<string, { hide: HostSelector[]; keep: HostSelector[] }>();

  add({ selector, isException, hosts, notHosts }: Filter): void {
    for (const host of hosts.length === 0 ? [ALL_SITES] : hosts) {
      const filters = this.#of(host);
      (isException ? filters.keep : filters.hide).push([selector, ...notHosts]);
    }
  }

  #of(host: string): { hide: HostSelector[]; keep: HostSelector[] } {
    const there = this.#hosts.get(host);
    if (there !== undefined) return there;
    const made = { hide: [], keep: [] };
    this.#hosts.set(host, made);
    return made;
  }

  /** The filters in parts, by the part's number. */
  parts(): Map<number, FilterPart> {
    const parts = new Map<number, Record<string, HostFilters>>();
    for (const [host, filters] of this.#hosts) {
      const number = partOfHost(host);
      const part = parts.get(number) ?? {};
      part[host] = filters;
      parts.set(number, part);
    }
    return parts;
  }
}

/** The part of a list that has a host's filters. */
export function partOfHost(host: string): number {
  if (host === ALL_SITES) return PARTS;
  let hash = 0x811c9dc5;
  for (let at = 0; at < host.length; at++) hash = Math.imul(hash ^ host.charCodeAt(at), 0x01000193) >>> 0;
  return hash % PARTS;
}

/** The hosts whose filters hold on a host: itself, and those it is below. */
export function hostsAbove(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, at) => labels.slice(at).join('.'));
}

/** What several lists have for one host. */
export interface ListedFilters<T> {
  readonly source: T;
  readonly filters: readonly HostFilters[];
}

/** The selectors that hold on a host, each with the list it came from; an exception of any list counts for all. */
export function selectorsFor<T>(host: string, lists: readonly ListedFilters<T>[]): Map<string, T> {
  const here = (filters: readonly HostSelector[]): string[] =>
    filters.filter(([, ...notHosts]) => !notHosts.some((not) => isUnder(host, not))).map(([selector]) => selector);
  const kept = new Set(lists.flatMap(({ filters }) => filters.flatMap(({ keep }) => here(keep))));
  const selectors = new Map<string, T>();
  for (const { source, filters } of lists) {
    for (const selector of filters.flatMap(({ hide }) => here(hide))) {
      if (!kept.has(selector) && !selectors.has(selector)) selectors.set(selector, source);
    }
  }
  return selectors;
}
