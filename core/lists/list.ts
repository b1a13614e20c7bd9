import type { Kind } from '../finding';

/** What a list may be said to take out. What is more than clutter is never a list's to say. */
export const LIST_KINDS = ['ad', 'sponsored', 'prompt', 'related', 'leftover'] as const satisfies readonly Kind[];
export type ListKind = (typeof LIST_KINDS)[number];

/** A list of cosmetic filters the reader brought, and what became of its lines. */
export interface CosmeticList {
  readonly id: string;
  readonly name: string;
  /** When its file was read, milliseconds since 1970. */
  readonly read: number;
  readonly isOn: boolean;
  /** What its findings are shown as. */
  readonly kind: ListKind;
  /** Whether its filters for all sites are used too. */
  readonly withGeneric: boolean;
  readonly counts: ListCounts;
}

/** What became of the lines of a list. */
export interface ListCounts {
  readonly lines: number;
  /** Filters and exceptions for named sites. */
  readonly forSites: number;
  /** Filters and exceptions for all sites. */
  readonly generic: number;
  /** Filters of requests, which we do not make and do not block. */
  readonly network: number;
  readonly unused: number;
}

/**
 * Why a line is not used: a procedural operator no browser has, something other than hiding, sites told by a pattern, a
 * part of the site, a selector of the whole page, one this browser cannot read, or a line that is no filter.
 */
export const UNUSED_WHYS = [
  'operator',
  'script',
  'style',
  'html',
  'sites',
  'path',
  'whole',
  'selector',
  'syntax',
] as const;
export type UnusedWhy = (typeof UNUSED_WHYS)[number];

/** A line that is not used. */
export interface UnusedLine {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly why: UnusedWhy;
  /** The operator's name, such as `has-text`. */
  readonly operator?: string;
}

/** One cosmetic filter, as a line of a list has it. */
export interface Filter {
  readonly selector: string;
  /** Whether it is an exception: what must not be taken out. */
  readonly isException: boolean;
  /** Sites it is for; none for all. */
  readonly hosts: readonly string[];
  /** Sites below those that it is not for. */
  readonly notHosts: readonly string[];
}

/** What a line of a list is. */
export type ReadLine =
  | { readonly what: 'nothing' | 'network' }
  | { readonly what: 'title'; readonly title: string }
  | { readonly what: 'filter'; readonly filter: Filter }
  | { readonly what: 'unused'; readonly why: UnusedWhy };
