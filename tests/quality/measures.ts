import type { ReportLine } from '../../scripts/lib/report/line.ts';
import { sameDay } from './day.ts';
import { countLabels, isLabelLine } from './labels.ts';
import { foldText, letters, shingles, words } from './normalise.ts';
import { overlap } from './overlap.ts';
import { hasAllAuthors, sameAuthors } from './people.ts';
import { paragraphsOf, type Truth, textOf } from './truth.ts';

/** What one page contributes to a measure: `hits` of `of`. A page without the truth for a measure contributes nothing. */
export interface Score {
  hits: number;
  of: number;
}

/** Values of one page by measure; see `MEASURES` for what each means. */
export type PageScores = Partial<Record<MeasureName, Score>>;

/**
 * Every measure with its meaning. Shares are better when higher, counts (`leak` too) when lower. `pages` averages over pages;
 * `sum` puts all pages' hits over all pages' ofs; `count` adds up hits.
 */
export const MEASURES = {
  'word P': { by: 'pages', better: 'higher' },
  'word R': { by: 'pages', better: 'higher' },
  'word F1': { by: 'pages', better: 'higher' },
  'shingle P': { by: 'pages', better: 'higher' },
  'shingle R': { by: 'pages', better: 'higher' },
  paragraphs: { by: 'pages', better: 'higher' },
  with: { by: 'pages', better: 'higher' },
  leak: { by: 'pages', better: 'lower' },
  title: { by: 'pages', better: 'higher' },
  'authors exact': { by: 'pages', better: 'higher' },
  'authors all there': { by: 'pages', better: 'higher' },
  date: { by: 'pages', better: 'higher' },
  outlet: { by: 'sum', better: 'higher' },
  syndicator: { by: 'sum', better: 'higher' },
  'syndicator false': { by: 'count', better: 'lower' },
  'label lines': { by: 'count', better: 'lower' },
  'labels flagged': { by: 'sum', better: 'higher' },
  'harmed paragraphs': { by: 'count', better: 'lower' },
  'AI found': { by: 'sum', better: 'higher' },
  'AI false': { by: 'count', better: 'lower' },
} as const;
export type MeasureName = keyof typeof MEASURES;

/** Measures one page against its truth. A page without an article scores 0 wherever there is a truth. */
export function scorePage(line: ReportLine, truth: Truth): PageScores {
  return { ...textScores(line, truth), ...sourceScores(line, truth), ...findingScores(line, truth) };
}

function textScores({ article }: ReportLine, truth: Truth): PageScores {
  const text = article?.text ?? '';
  const wanted = textOf(truth);
  const scores: PageScores = { 'label lines': { hits: text.split('\n').filter(isLabelLine).length, of: 1 } };
  if (wanted !== null) {
    const standfirst = truth.standfirst?.join('\n') ?? '';
    const byWord = overlap(words(text), words(wanted), words(standfirst));
    const byShingle = overlap(shingles(text), shingles(wanted), shingles(standfirst));
    scores['word P'] = { hits: byWord.precision, of: 1 };
    scores['word R'] = { hits: byWord.recall, of: 1 };
    scores['word F1'] = { hits: byWord.f1, of: 1 };
    scores['shingle P'] = { hits: byShingle.precision, of: 1 };
    scores['shingle R'] = { hits: byShingle.recall, of: 1 };
  }
  if (truth.paragraphs) scores.paragraphs = share(truth.paragraphs, contains(letters(text), letters));
  if (truth.with?.length) scores.with = share(truth.with, contains(foldText(text), foldText));
  if (truth.without?.length) scores.leak = share(truth.without, contains(foldText(text), foldText));
  return scores;
}

function sourceScores({ article }: ReportLine, truth: Truth): PageScores {
  const scores: PageScores = {};
  const yes = (ok: boolean): Score => ({ hits: ok ? 1 : 0, of: 1 });
  const names = (given: string | undefined, wanted: string): Score =>
    yes(given !== undefined && letters(given).includes(letters(wanted)));
  if (truth.title) scores.title = yes(letters(article?.title ?? '') === letters(truth.title));
  if (truth.authors?.length) {
    scores['authors exact'] = yes(sameAuthors(article?.authors ?? [], truth.authors));
    scores['authors all there'] = yes(hasAllAuthors(article?.authors ?? [], truth.authors));
  }
  if (truth.published) scores.date = yes(sameDay(article?.published ?? '', truth.published));
  if (truth.outlet) scores.outlet = names(article?.outlet?.name, truth.outlet);
  if (truth.syndicator) scores.syndicator = names(article?.syndicator?.name, truth.syndicator);
  else scores['syndicator false'] = yes(Boolean(article?.syndicator));
  return scores;
}

function findingScores(line: ReportLine, truth: Truth): PageScores {
  const { findings } = line;
  const scores: PageScores = {};
  if (truth.labels) {
    const ads = findings.filter(({ kind }) => kind === 'ad' || kind === 'sponsored');
    const flagged = ads.reduce((sum, { text }) => sum + countLabels(text), 0);
    scores['labels flagged'] = { hits: Math.min(flagged, truth.labels), of: truth.labels };
  }
  scores['harmed paragraphs'] = { hits: harmedParagraphs(line, truth).length, of: 1 };
  const panels = findings.filter(({ kind, grade }) => kind === 'ai-summary' && grade !== 'suspected');
  if (truth.ai?.length) {
    const shown = panels.map(({ text }) => foldText(text));
    scores['AI found'] = share(truth.ai, (snippet) => shown.some((text) => text.includes(foldText(snippet))));
  } else {
    scores['AI false'] = { hits: panels.length > 0 ? 1 : 0, of: 1 };
  }
  return scores;
}

/** True paragraphs that lie in a finding and are missing from the text, each with the first such finding. */
export function harmedParagraphs(
  { findings, article }: ReportLine,
  truth: Truth,
): { paragraph: string; finding: ReportLine['findings'][number] }[] {
  const kept = letters(article?.text ?? '');
  const taken = findings
    .filter(({ kind }) => kind !== 'ai-note')
    .map((finding) => ({ finding, text: letters(finding.text) }));
  return paragraphsOf(truth).flatMap((paragraph) => {
    const wanted = letters(paragraph);
    if (wanted === '' || kept.includes(wanted)) return [];
    const found = taken.find(({ text }) => holds(text, wanted));
    return found ? [{ paragraph, finding: found.finding }] : [];
  });
}

/** A short paragraph ("Yes.") stands by chance in much: it has to be the whole finding. */
const holds = (finding: string, paragraph: string): boolean =>
  paragraph.length < 20 ? finding === paragraph : finding.includes(paragraph);

const contains = (text: string, normalise: (text: string) => string) => (snippet: string) =>
  text.includes(normalise(snippet));

function share(items: readonly string[], test: (item: string) => boolean): Score {
  return { hits: items.filter(test).length, of: items.length };
}
