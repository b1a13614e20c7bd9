import { isLabelLine } from './labels.ts';
import { harmedParagraphs, type MeasureName } from './measures.ts';
import { foldText } from './normalise.ts';
import type { ScoredPage } from './summary.ts';

/** What cost a page its score in a measure, in a few words: what is given and what is true, or the text it is about. */
export function detailOf(page: ScoredPage, name: MeasureName): string {
  const { line, truth } = page;
  if (line.error !== null) return `error: ${line.error}`;
  const ownFindings = FINDING_DETAILS[name];
  if (ownFindings) return ownFindings(page);
  const article = line.article;
  if (article === null) return 'no article';
  const pairs: Partial<Record<MeasureName, [unknown, unknown]>> = {
    title: [article.title, truth.title],
    'authors exact': [article.authors.join(' · '), truth.authors?.join(' · ')],
    'authors all there': [article.authors.join(' · '), truth.authors?.join(' · ')],
    date: [article.published, truth.published],
    outlet: [article.outlet?.name, truth.outlet],
    syndicator: [article.syndicator?.name, truth.syndicator],
    'syndicator false': [article.syndicator?.name, 'none'],
  };
  const pair = pairs[name];
  if (pair) return `${pair[0] || 'none'} ← ${pair[1]}`;
  const has = (snippet: string): boolean => foldText(article.text).includes(foldText(snippet));
  if (name === 'with') return excerpts(truth.with?.filter((snippet) => !has(snippet)));
  if (name === 'leak') return excerpts(truth.without?.filter(has));
  if (name === 'label lines') return excerpts(article.text.split('\n').filter(isLabelLine));
  return '';
}

/** Measures that speak of findings, also where there is no article. */
const FINDING_DETAILS: Partial<Record<MeasureName, (page: ScoredPage) => string>> = {
  'harmed paragraphs': ({ line, truth }) =>
    harmedParagraphs(line, truth)
      .map(({ paragraph, finding }) => `${finding.detector}: ${excerpt(paragraph)}`)
      .join(' ¶ '),
  'labels flagged': ({ line }) => listed(line.findings.filter(({ kind }) => kind === 'ad' || kind === 'sponsored')),
  'AI found': ({ line }) => listed(line.findings.filter(({ kind }) => kind === 'ai-summary')),
  'AI false': ({ line }) =>
    listed(line.findings.filter(({ kind, grade }) => kind === 'ai-summary' && grade !== 'suspected')),
};

const listed = (findings: ScoredPage['line']['findings']): string =>
  findings.map(({ detector, reason, text }) => `${detector}: ${reason} (${excerpt(text)})`).join(' ¶ ') || 'none';

const excerpts = (texts: readonly string[] | undefined): string => (texts ?? []).map(excerpt).join(' ¶ ');

const excerpt = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
