import type { Grade, Kind } from '../finding';
import type { AttributionSources, FieldSource, Mode } from './rule';

/** Something an outlet's pages are known to carry, as pages look for it. */
export interface PageFlag {
  readonly kind: Kind;
  /** With `ai-summary` alone. */
  readonly grade?: Grade;
  /** What finds it; when absent, `pattern` does. */
  readonly selector?: string;
  /** Source of a regular expression over the `wordsOf` a block's `labelKey`. */
  readonly pattern?: string;
  /** The text or phrase that the pattern is made from. */
  readonly said?: string;
  /** Who says so, when it is not a built-in rule: the reader's own one, or a list of theirs. */
  readonly by?: 'reader' | 'list';
}

/** Where one attribution field stands, as pages look for it. */
export interface PageSource extends Pick<FieldSource, 'selector' | 'attribute' | 'jsonLd'> {
  /** Whether the reader says so. */
  readonly isOwn?: true;
}

/**
 * An outlet rule as pages get it: what acts there, made ready for it, without what it is known from. What a field means is
 * told at `OutletRule`.
 */
export interface PageRule {
  readonly id: string;
  readonly role: 'outlet' | 'syndicator';
  readonly name: string;
  /** The name of the part of the site that the page is on, such as Yahoo Finance; of rules for the page's host only. */
  readonly part?: string;
  readonly aliases?: readonly string[];
  readonly url: string;
  readonly hosts: readonly string[];
  readonly notHosts?: readonly string[];
  /** Beginnings of paths as browsers write them, percent-encoded. */
  readonly paths?: readonly string[];
  readonly notPaths?: readonly string[];
  readonly parts?: readonly { readonly host: string; readonly name: string; readonly url?: string }[];
  readonly mode?: Mode;
  /** Selectors of what holds one story, best first. */
  readonly story?: readonly string[];
  readonly flag?: readonly PageFlag[];
  /** Selectors of what is never a finding. */
  readonly keep?: readonly string[];
  /** Ids of detectors that do not work here. */
  readonly disable?: readonly string[];
  readonly attribution?: { readonly [F in keyof AttributionSources]: readonly PageSource[] };
}
