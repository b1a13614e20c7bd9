import type { Kind } from '../finding';

/** How findings are treated on an outlet's pages: marks only, taken out, or nothing done at all. */
export const MODES = ['flag', 'clean', 'off'] as const;
export type Mode = (typeof MODES)[number];

/**
 * Something an outlet's pages are known to carry, and what it is. Exactly one of `selector` and `text` is given. A
 * selector may step into shadow roots with ` >>> `.
 */
export interface FlagEntry {
  /** A CSS selector; ` >>> ` steps into an open or closed shadow root. */
  selector?: string;
  /** The whole text of a block, compared after folding (case, spaces, decoration). */
  text?: string;
  kind: Kind;
  /** Needed when `kind` is `ai-summary`: on what ground. */
  grade?: 'declared' | 'disclosed' | 'suspected';
  /** Where this was seen: an address, or a published list or dataset. */
  seenOn: string;
  /** Year or date of that sighting (ISO 8601, a year alone is enough). */
  seen?: string;
}

/** Where on the page one attribution field stands. The first selector that gives a value wins. */
export interface FieldSource {
  selector: string;
  /** Attribute to read; the text when absent. */
  attribute?: string;
}

/** Where a site's pages state what an attribution needs. */
export interface AttributionSources {
  /** Name of the outlet that made the story. */
  outlet?: FieldSource[];
  /** Address of that outlet. */
  outletUrl?: FieldSource[];
  authors?: FieldSource[];
  published?: FieldSource[];
  /** Address of the story at its outlet. */
  original?: FieldSource[];
  title?: FieldSource[];
}

/**
 * What is known of one outlet or syndicator, as data. An outlet's rule follows its story: it also applies where a
 * syndicator shows that story.
 */
export interface OutletRule {
  /** Address of the JSON Schema, for editors. */
  $schema?: string;
  /** Version of this format. */
  version: 1;
  /** File name without `.json`; also the key under which settings are kept. */
  id: string;
  /** Whether it makes stories (`outlet`) or shows those of others (`syndicator`). A syndicator may also make its own. */
  role: 'outlet' | 'syndicator';
  /** The name to show. */
  name: string;
  /** Other names by which syndicators and the outlet itself call it. */
  aliases?: string[];
  /** Home page. */
  url: string;
  /** Hosts it is found at, lower case; each also stands for its sub-domains. */
  hosts: string[];
  /** Whether the extension works here from installation on; of syndicators only. Elsewhere readers let it in. */
  atInstall?: true;
  /** Hosts below `hosts` that are something else (mail, search). */
  notHosts?: string[];
  /** Names of its parts by host, such as Yahoo Finance at finance.yahoo.com. */
  parts?: { host: string; name: string; url?: string }[];
  /** Mode when the reader has chosen none. */
  mode?: Mode;
  /** Selectors of the element that holds one story, best first; ` >>> ` steps into shadow roots. */
  story?: string[];
  flag?: FlagEntry[];
  /** Selectors of elements that are never a finding. */
  keep?: string[];
  /** Detectors that are switched off here. */
  disable?: string[];
  attribution?: AttributionSources;
}
