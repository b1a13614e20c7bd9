import type { Finding } from '../finding';
import type { ShadowAccessor } from '../page/shadow';
import { walk } from '../page/walk';
import type { OutletRule } from '../rules/rule';
import type { Candidates } from './candidates';
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
import { createVocabulary } from './vocabulary';
import type { Words } from './words';

/** What a scanner needs to know; it holds for one page view. */
export interface ScanOptions {
  readonly url: string;
  /** BCP 47 as the page states it; words of that language are tried first. */
  readonly language: string | null;
  /** Rules that apply: the host's first, then that of the outlet whose story is shown. */
  readonly rules: readonly OutletRule[];
  readonly words: Words;
  readonly names: MarkupNames;
  readonly detectors: readonly Detector[];
  readonly shadow: ShadowAccessor;
  /** Clock, in milliseconds. */
  readonly now: () => number;
  /** Longest stretch of work between two yields; 5 when absent. */
  readonly sliceMilliseconds?: number;
  /** Longest time one detector may take for every thousand candidates it gets, or fewer; 50 when absent. */
  readonly detectorBudgetMilliseconds?: number;
  /** Whether an element is one of ours; it and all below is passed over. */
  readonly isOwn?: (element: Element) => boolean;
}

/** What one scan found. */
export interface ScanResult {
  readonly findings: Finding[];
  readonly problems: LedgerProblem[];
  /** Shadow roots this scan met for the first time. */
  readonly shadowRoots: ShadowRoot[];
}

/** Looks through a page, or through what was added to it. */
export interface Scanner {
  /**
   * Scans the trees below the given nodes, and what stands beside them. Yields whenever a slice is used up; the caller
   * decides when to go on. Never changes the page.
   */
  scan(roots: readonly Node[]): Generator<void, ScanResult>;
}

/** A scanner for one page view. */
export function createScanner(document: Document, options: ScanOptions): Scanner {
  const { url, language, rules, shadow, now, sliceMilliseconds = 5, detectorBudgetMilliseconds = 50 } = options;
  const disabled = new Set(rules.flatMap((rule) => rule.disable ?? []));
  const detectors = STAGES.flatMap((stage) =>
    options.detectors.filter((detector) => detector.stage === stage && !disabled.has(detector.id)),
  );
  const texts = rules.flatMap((rule) => (rule.flag ?? []).flatMap((entry) => entry.text ?? []));
  const vocabulary = createVocabulary(options.words, language, texts);
  const story = new StoryMap();
  const memory: CollectorMemory = { classes: new Map(), isOwn: options.isOwn ?? (() => false) };
  const names = compileNames(options.names);
  const knownRoots = new WeakSet<ShadowRoot>();

  return {
    *scan(roots) {
      let started = now();
      const outOfTime = (): boolean => now() - started >= sliceMilliseconds;
      const problems: LedgerProblem[] = [];
      const trees = neighbourhoods(roots);
      const collector = new Collector(detectors, vocabulary, story, memory);
      const walking = walk(document, trees, collector, shadow, outOfTime);
      for (let step = walking.next(); ; step = walking.next()) {
        if (step.done === true) {
          if (!step.value) problems.push({ source: 'page', message: UNSTEADY });
          break;
        }
        yield;
        started = now();
      }

      collector.findLinks(trees);
      const viewFor = (source: string): PageView => ({
        url,
        language,
        rules,
        vocabulary,
        names,
        shadow,
        story,
        scopes: [...trees, ...collector.shadowRoots],
        generatedText: (element) => generatedText(document, element),
        report: (message) => problems.push({ source, message }),
      });
      const settlement = new Settlement();
      for (const detector of detectors) {
        const page = viewFor(detector.id);
        const seen = collector.candidates(detector);
        const budget = detectorBudgetMilliseconds * Math.max(1, Math.ceil(countOf(seen) / 1_000));
        for (const finding of runDetector(detector, seen, page, now, budget)) {
          const safe = protectStory(finding, page);
          if (safe !== null) settlement.add(safe);
          if (outOfTime()) {
            yield;
            started = now();
          }
        }
      }
      const shadowRoots = collector.shadowRoots.filter((root) => !knownRoots.has(root));
      for (const root of shadowRoots) knownRoots.add(root);
      return { findings: joinRuns(settlement.findings()), problems, shadowRoots };
    },
  };
}

const countOf = (seen: Candidates): number => Object.values(seen).reduce((sum, list) => sum + list.length, 0);

const UNSTEADY = 'The page kept changing; some of it was not looked at.';
