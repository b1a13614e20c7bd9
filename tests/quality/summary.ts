import type { ReportLine } from '../../scripts/lib/report/line.ts';
import { MEASURES, type MeasureName, type PageScores, type Score, scorePage } from './measures.ts';
import { harmonic } from './overlap.ts';
import type { Truth } from './truth.ts';

/** A page with its truth and its scores. */
export interface ScoredPage {
  line: ReportLine;
  truth: Truth;
  scores: PageScores;
}

/** A measure over a set of pages. `value` is a share from 0 to 1, or a number for counts. */
export interface Result {
  name: MeasureName | 'shingle F1';
  value: number;
  kind: 'share' | 'count';
  /** On how many pages it could be measured. */
  pages: number;
}

/** Scores every line that has a truth. */
export function scoreAll(lines: readonly ReportLine[], truths: Readonly<Record<string, Truth>>): ScoredPage[] {
  return lines.flatMap((line) => {
    const truth = truths[line.id];
    return truth ? [{ line, truth, scores: scorePage(line, truth) }] : [];
  });
}

/** All measures over some pages, in their order; those no page has a truth for are left out. */
export function summarise(pages: readonly ScoredPage[]): Result[] {
  const results: Result[] = [];
  for (const name of Object.keys(MEASURES) as MeasureName[]) {
    const scores = pages.flatMap(({ scores }) => scores[name] ?? []);
    if (scores.length === 0) continue;
    const { by } = MEASURES[name];
    results.push({ name, value: COMBINE[by](scores), kind: by === 'count' ? 'count' : 'share', pages: scores.length });
  }
  return withShingleF1(results);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const hits = (scores: readonly Score[]): number => sum(scores.map((score) => score.hits));

const COMBINE: Record<(typeof MEASURES)[MeasureName]['by'], (scores: readonly Score[]) => number> = {
  pages: (scores) => sum(scores.map((score) => score.hits / score.of)) / scores.length,
  sum: (scores) => hits(scores) / sum(scores.map((score) => score.of)),
  count: hits,
};

/** Shingle F1 comes from precision and recall after both are averaged over the pages. */
function withShingleF1(results: Result[]): Result[] {
  const at = results.findIndex(({ name }) => name === 'shingle R');
  const precision = results.find(({ name }) => name === 'shingle P');
  const recall = results[at];
  if (!precision || !recall) return results;
  const value = harmonic(precision.value, recall.value);
  return results.toSpliced(at + 1, 0, { name: 'shingle F1', value, kind: 'share', pages: recall.pages });
}

/** The pages that lose most by a measure, worst first. Pages that lose nothing are left out. */
export function worstPages(pages: readonly ScoredPage[], name: MeasureName, most: number): ScoredPage[] {
  const { by, better } = MEASURES[name];
  const loss = (score: Score): number => {
    if (better === 'lower') return by === 'pages' ? score.hits / score.of : score.hits;
    return by === 'pages' ? 1 - score.hits / score.of : score.of - score.hits;
  };
  return pages
    .flatMap((page) => {
      const score = page.scores[name];
      return score && loss(score) > 1e-9 ? [{ page, lost: loss(score) }] : [];
    })
    .sort((a, b) => b.lost - a.lost)
    .slice(0, most)
    .map(({ page }) => page);
}
