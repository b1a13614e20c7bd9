import type { Detector } from '../detect/detector';
import { createLedger, type LedgerEntry } from '../detect/ledger';
import { createScanner } from '../detect/scanner';
import type { PageData } from '../protocol';
import type { PageRule } from '../rules/page-rule';
import { storyRules } from '../rules/story-rules';
import type { StoryPage } from '../story/page';

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

/** The detector that follows rules, made to follow them line by line, and to tell what it finds for those of one rule. */
const telling = (detector: Detector, id: string, hit: OnHit): Detector => ({
  ...detector,
  *detect(seen, page) {
    for (const rule of page.rules) {
      for (const [at, line] of (rule.flag ?? []).entries()) {
        for (const found of detector.detect(seen, { ...page, rules: [{ ...rule, flag: [line] }] })) {
          if (rule.id === id) for (const element of found?.elements ?? []) hit(at, element);
          yield found;
        }
      }
    }
  },
});
