import type { Finding } from '../finding';
import type { ShadowAccessor } from '../page/shadow';
import { walk } from '../page/walk';
import type { PageRule } from '../rules/page-rule';
import { Collector, type CollectorMemory } from './collector';
import { type Detector, STAGES } from './detector';
import { protectStory } from './guard';
import { joinRuns } from './join';
import type { LedgerProblem } from './ledger-view';
import { compileNames, type MarkupNames } from './markup-names';
import { neighbourhoods } from './neighbourhood';
import { generatedText, type PageView } from './page-view';
import { runDetector } from './run-detector';
import { Settlement } from './settlement';
import { StoryMap } from './story';
import { createVocabulary, type Vocabulary } from './vocabulary';
import type { Words } from './words';

/** What a scanner needs to know; it holds for one page view. */
export interface ScanOptions {
  readonly url: string;
  /** BCP 47 as the page states it; words of that language are tried first. */
  readonly language: string | null;
  /** Rules that apply: the host's first, then that of the outlet whose story is shown. */
  readonly rules: readonly PageRule[];
  readonly words: Words;
  readonly names: MarkupNames;
  readonly detectors: readonly Detector[];
  readonly shadow: ShadowAccessor;
  /** Clock, in milliseconds. */
  readonly now: () => number;
  /** Longest stretch of work between two yields, in milliseconds; 5 when absent. */
  readonly slice?: number;
  /** Milliseconds after which a detector is given up, which no sound one needs on any machine; 3,000 when absent. */
  readonly budget?: number;
  /** Whether an element is one of ours; it and all below is passed over. */
  readonly isOwn?: (element: Element) => boolean;
}

/** What one scan found. */
export interface ScanResult {
  readonly findings: Finding[];
  readonly problems: LedgerProblem[];
  /** Shadow roots this scan met for the first time. */
  readonly shadowRoots: ShadowRoot[];
  /** Elements that may be given a shadow root yet. */
  readonly hosts: Element[];
  /** Whether more of the page's prose is known than before. */
  readonly grew: boolean;
  /** Whether so much came since the whole page was scanned that what was judged then may be judged otherwise now. */
  readonly outgrown: boolean;
}

/** Looks through a page, or through what was added to it. */
export interface Scanner {
  /**
   * Scans the trees below the given nodes, and what stands beside them. Yields whenever a slice is used up; the caller
   * decides when to go on. Never changes the page.
   */
  scan(roots: readonly Node[]): Generator<void, ScanResult>;
  /** Whether a finding still holds nothing of the story, by all that is known of it now. */
  isSafe(finding: Finding): boolean;
}

/** A scanner for one page view. */
export function createScanner(document: Document, options: ScanOptions): Scanner {
  const { url, language, rules, shadow, now, slice = 5, budget = 3_000 } = options;
  const disabled = new Set(rules.flatMap((rule) => rule.disable ?? []));
  const detectors = STAGES.flatMap((stage) =>
    options.detectors.filter((detector) => detector.stage === stage && !disabled.has(detector.id)),
  );
  let vocabulary: Vocabulary | null = null;
  // Made by the first scan: a page that is left alone pays for none.
  const ready = (): Vocabulary => {
    vocabulary ??= createVocabulary(options.words, language);
    return vocabulary;
  };
  const story = new StoryMap();
  const names = compileNames(options.names);
  const memory: CollectorMemory = { classes: new Map(), isOwn: options.isOwn ?? (() => false), names };
  const knownRoots = new WeakSet<ShadowRoot>();
  let weighed = 0;
  const viewFor = (scopes: readonly Node[], report: PageView['report']): PageView => ({
    url,
    language,
    rules,
    vocabulary: ready(),
    names,
    shadow,
    story,
    scopes,
    generatedText: (element) => generatedText(document, element),
    report,
  });

  return {
    isSafe: (finding) =>
      protectStory(
        finding,
        viewFor([], () => undefined),
      ) === finding,
    *scan(roots) {
      let started = now();
      const outOfTime = (): boolean => now() - started >= slice;
      const problems: LedgerProblem[] = [];
      const trees = neighbourhoods(roots);
      const before = story.weight;
      const collector = new Collector(detectors, ready(), story, memory);
      const walking = walk(document, trees, collector, shadow, outOfTime);
      for (let step = walking.next(); ; step = walking.next()) {
        if (step.done === true) {
          if (!step.value) problems.push({ what: 'unsteady', source: 'page', detail: '' });
          break;
        }
        yield;
        started = now();
      }

      collector.findLinks(trees);
      const scopes = [...trees, ...collector.shadowRoots];
      const settlement = new Settlement();
      for (const detector of detectors) {
        const page = viewFor(scopes, (what, detail, source = detector.id) => problems.push({ what, source, detail }));
        const seen = collector.candidates(detector);
        for (const finding of runDetector(detector, seen, page, now, budget)) {
          const safe = finding === null ? null : protectStory(finding, page);
          if (safe !== null) settlement.add(safe);
          if (outOfTime()) {
            yield;
            started = now();
          }
        }
      }
      const shadowRoots = collector.shadowRoots.filter((root) => !knownRoots.has(root));
      for (const root of shadowRoots) knownRoots.add(root);
      if (roots.includes(document)) weighed = story.weight;
      return {
        findings: joinRuns(settlement.findings()),
        problems,
        shadowRoots,
        hosts: collector.hosts,
        grew: story.weight !== before,
        outgrown: story.weight > weighed * 2,
      };
    },
  };
}
