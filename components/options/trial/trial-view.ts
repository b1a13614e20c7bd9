import type { OutletRule } from '../../../core/rules/rule';
import type { LinePlace, Trial, TrialRequest } from '../../../core/trial/trial';

/** A page open in a tab. */
export interface TrialTab {
  readonly id: number;
  readonly title: string;
  readonly url: string;
}

/** A saved page that was read from a file. */
export interface TrialFile {
  readonly name: string;
  readonly title: string;
  /** The address it was saved from; `null` when it does not tell. */
  readonly url: string | null;
  /** Tries a rule on it, as at an address. */
  run(request: TrialRequest, url: string): Promise<Trial>;
}

/** What a test of a rule needs done. All reject with what `troubleText` puts into words. */
export interface TrialActions {
  /** The pages that are open and that we may look at. */
  readonly tabs: () => Promise<readonly TrialTab[]>;
  /** Calls back when that list may be another. Gives a function that stops it. */
  readonly watchTabs: (changed: () => void) => () => void;
  /** Tries a rule on a tab's page; a test of that page that is still running is given up, and rejects. */
  readonly runInTab: (tab: number, request: TrialRequest) => Promise<Trial>;
  /** Turns to a tab and outlines what a line of the rule tried last finds. */
  readonly show: (tab: number, line: LinePlace) => Promise<void>;
  readonly readFile: (file: File) => Promise<TrialFile>;
  /** Whether we may look at the pages of some hosts. */
  readonly mayLook: (hosts: readonly string[]) => Promise<boolean>;
  /** Asks the browser for that; `false` when the reader declines. Only in direct answer to a click. */
  readonly allow: (hosts: readonly string[]) => Promise<boolean>;
}

/** Where a rule is tried. */
export type TrialPlace =
  | { readonly kind: 'tab'; readonly tab: TrialTab }
  | { readonly kind: 'file'; readonly file: TrialFile; readonly url: string };

/** What a test says, and of which place. */
export interface TrialOutcome {
  readonly place: TrialPlace;
  readonly trial: Trial;
}

/** What a place is called. */
export const placeName = (place: TrialPlace): string =>
  place.kind === 'tab' ? place.tab.title : place.file.title || place.file.name;

/** Tries a rule in a place. */
export const runAt = (place: TrialPlace, request: TrialRequest, actions: TrialActions): Promise<Trial> =>
  place.kind === 'tab' ? actions.runInTab(place.tab.id, request) : place.file.run(request, place.url);

/** The address a page without one is tried at: some page of the outlet. */
export const likelyAddress = ({ hosts, paths }: OutletRule): string =>
  `https://${hosts[0] ?? 'www.example.com'}${(paths?.[0] ?? '').replaceAll('*', '')}/saved-page`;
