import { KINDS, type Kind } from '../../core/finding.ts';
import type { ReportLine } from '../../scripts/lib/report/line.ts';
import type { Expectation, ExpectedFinding } from '../pages/expectation.ts';
import { matchFindings } from '../pages/match.ts';
import { markdown } from './table.ts';

/** How one kind of finding fares on our own pages. A finding that is not whole is both missed and false. */
export interface KindScore {
  readonly kind: Kind;
  /** Findings that the pages ask for, and how many of them are there as asked for. */
  readonly expected: number;
  readonly found: number;
  /** Findings that no page asks for or allows. */
  readonly false: number;
  /** Texts of the pages that look like the kind and are none. */
  readonly lookalikes: number;
}

/** What must be known of a page to score its line. */
export type ScoredPage = Pick<Expectation, 'findings' | 'lookalikes'>;

/** Scores report lines against the expectations, by page name; a page without a line has nothing found on it. */
export function scoreOwn(lines: readonly ReportLine[], pages: Readonly<Record<string, ScoredPage>>): KindScore[] {
  const matched = Object.entries(pages).map(([name, page]) => ({
    page,
    ...matchFindings(lines.find(({ id }) => id === name)?.findings ?? [], page.findings),
  }));
  const sum = (of: (page: (typeof matched)[number]) => number): number =>
    matched.reduce((total, page) => total + of(page), 0);
  return KINDS.map((kind) => {
    const isAsked = (wanted: ExpectedFinding): boolean => wanted.kind === kind && !wanted.optional;
    return {
      kind,
      expected: sum(({ page }) => page.findings.filter(isAsked).length),
      found: sum(({ met }) => met.filter(isAsked).length),
      false: sum(({ unexpected }) => unexpected.filter((finding) => finding.kind === kind).length),
      lookalikes: sum(({ page }) => page.lookalikes[kind]?.length ?? 0),
    };
  });
}

/** The scores as a Markdown table. */
export function ownTable(scores: readonly KindScore[]): string {
  const rows = scores.map(({ kind, lookalikes, expected, found, false: wrong }) => [
    kind,
    ...[expected, found, wrong, lookalikes].map(String),
  ]);
  return markdown(['kind', 'expected', 'found', 'false', 'look-alikes'], rows);
}

/** In words, a line for each finding that is missing or false. */
export function ownFaults(lines: readonly ReportLine[], pages: Readonly<Record<string, ScoredPage>>): string[] {
  return Object.entries(pages).flatMap(([name, page]) => {
    const { missing, unexpected } = matchFindings(lines.find(({ id }) => id === name)?.findings ?? [], page.findings);
    return [
      ...missing.map(({ kind, text, contains }) => `${name}: ${kind} missing: ${text ?? contains?.join(' … ') ?? ''}`),
      ...unexpected.map(({ kind, text }) => `${name}: ${kind} false: ${text.slice(0, 120)}`),
    ];
  });
}
