import type { Kind } from '../finding';

/** How findings are treated on an outlet's pages: marks only, taken out, or nothing done at all. */
export const MODES = ['flag', 'clean', 'off'] as const;
export type Mode = (typeof MODES)[number];

/** The version of the format that is written; older ones are read, see `migrate`. */
export const RULE_VERSION = 2;

/** Longest selector of a line, in characters. */
export const SELECTOR_LENGTH = 600;

/** What a line of a rule is known from. */
export interface Sighting {
  /** Where this was seen: an address, or a published list or dataset. */
  seenOn?: string;
  /** Year or date of that sighting (ISO 8601, a year alone is enough). */
  seen?: string;
  /** Told by others, and confirmed by no saved page. */
  unconfirmed?: true;
}

/** Elements on an outlet's pages. */
export interface Place extends Sighting {
  /** A CSS selector; ` >>> ` steps into an open or closed shadow root. */
  selector: string;
}

/** Something an outlet's pages are known to carry, and what it is. Exactly one of the first three is given. */
export interface FlagEntry extends Sighting {
  /** A CSS selector; ` >>> ` steps into an open or closed shadow root. */
  selector?: string;
  /** The whole text of a block, compared without regard to case, spaces and decoration. */
  text?: string;
  /**
   * The whole text of a block as a phrase of the lexicons' language: `(a|b)` one of several, `[x]` may be missing, `#` a
   * number, `*` any words or any ending. Begins with two plain characters.
   */
  phrase?: string;
  kind: Kind;
  /** Needed when `kind` is `ai-summary`: on what ground. */
  grade?: 'declared' | 'disclosed' | 'suspected';
}

/** Where one attribution field stands, by `selector` or by `jsonLd`. The first that gives a value wins. */
export interface FieldSource extends Sighting {
  /** A CSS selector; ` >>> ` steps into an open or closed shadow root. */
  selector?: string;
  /** Attribute to read; the text when absent. */
  attribute?: string;
  /** Path from the story's object in JSON-LD, such as `provider.name`; lists are gone through, references followed. */
  jsonLd?: string;
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
  version: 2;
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
  /**
   * Beginnings of paths it is limited to, compared part by part: `/news` stands for `/news` and `/news/today`, and not for
   * `/newsroom`. A part that ends in `*` may end in anything. What follows `?` is never looked at.
   */
  paths?: string[];
  /** Beginnings of paths that are something else, written as above. */
  notPaths?: string[];
  /** Names of its parts by host, such as Yahoo Finance at finance.yahoo.com. */
  parts?: { host: string; name: string; url?: string }[];
  /** Mode when the reader has chosen none. */
  mode?: Mode;
  /** Whether stories open in the reader by themselves. */
  reader?: 'automatic';
  /** What holds one story, best first. */
  story?: Place[];
  flag?: FlagEntry[];
  /** What is never a finding. */
  keep?: Place[];
  /** Detectors by id: `false` switches one off here, `true` is what holds anyway. */
  detectors?: Record<string, boolean>;
  attribution?: AttributionSources;
}
