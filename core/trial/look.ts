import type { Detector, Found } from '../detect/detector';
import { createLedger, type LedgerEntry } from '../detect/ledger';
import { createScanner } from '../detect/scanner';
import type { PageData } from '../protocol';
import type { PageRule } from '../rules/page-rule';
import { storyRules } from '../rules/story-rules';
import type { StoryPage } from '../story/page';

/** Lines between two pauses, as the detector makes them: more would look like one without an end. */
const PAUSES = 64;

/** The page a rule is tried on: one that is open, or one that was saved. It is only read. */
export type TrialPage = Pick<
  StoryPage,
  'document' | 'url' | 'shadow' | 'isOwn' | 'isPutAway' | 'isVisible' | 'viewport'
>;

/** What a page is looked through with. */
export interface TrialMeans {
  readonly data: PageData;
  readonly detectors: readonly Detector[];
  /** Clock, in milliseconds. */
  readonly now: () => number;
}

/** Told of each element that the flag line at that place of a rule finds. */
export type OnHit = (at: number, element: Element) => void;

/** A page that was looked through with some rules. */
export interface Looked {
  readonly site: PageRule | null;
  readonly outlet: PageRule | null;
  readonly entries: readonly LedgerEntry[];
}

/**
 * Looks through a page as the always-on script does, in slices, and tells of what the flag lines of one rule find.
 *
 * @param id of that rule
 */
export function* lookThrough(page: TrialPage, means: TrialMeans, id: string, hit: OnHit): Generator<void, Looked> {
  const { document, url, shadow, isOwn } = page;
  const { rules, listed, words, names } = means.data;
  const { site, outlet } = storyRules(document, url, rules, shadow);
  const scanner = createScanner(document, {
    url,
    language: document.documentElement?.getAttribute('lang') ?? null,
    rules: [site, outlet, ...listed].filter((rule) => rule !== null),
    words,
    names,
    detectors: means.detectors.map((detector) =>
      detector.id === 'outlet-rule' ? telling(detector, id, hit) : detector,
    ),
    shadow,
    now: means.now,
    ...(isOwn && { isOwn }),
  });
  const { findings } = yield* scanner.scan([document]);
  const ledger = createLedger();
  ledger.add(findings);
  return { site, outlet, entries: ledger.entries() };
}

/**
 * The detector that follows rules, made to follow one of them line by line, and to tell what it finds. The others it
 * follows as ever: each line alone would bring a pause of its own, and lists have thousands.
 */
const telling = (detector: Detector, id: string, hit: OnHit): Detector => ({
  ...detector,
  *detect(seen, page) {
    for (const rule of page.rules) {
      if (rule.id !== id) yield* detector.detect(seen, { ...page, rules: [rule] });
      else yield* lineByLine(rule, (one) => detector.detect(seen, { ...page, rules: [one] }), hit);
    }
  },
});

function* lineByLine(rule: PageRule, detect: (rule: PageRule) => Iterable<Found | null>, hit: OnHit) {
  for (const [at, line] of (rule.flag ?? []).entries()) {
    for (const found of detect({ ...rule, flag: [line] })) {
      for (const element of found?.elements ?? []) hit(at, element);
      if (found !== null || at % PAUSES === 0) yield found;
    }
  }
}
