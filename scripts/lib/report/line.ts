import type { FindingView } from '../../../core/detect/ledger-view';
import type { ArticleAnswer, Format, PageState } from '../../../core/protocol';
import { reasonText } from '../../../core/reason.ts';
import type { CleanArticle, Organisation } from '../../../core/story/article';
import { wordingIn } from '../catalogues.ts';

/** One flagged thing, as the report prints it. */
export type ReportFinding = Pick<FindingView, 'kind' | 'grade' | 'detector' | 'confidence' | 'text' | 'selector'> & {
  /** In English, whatever the language of the browser. */
  readonly reason: string;
};

const english = wordingIn('en');

/** The clean article, as the report prints it. */
export interface ReportArticle {
  title: string | null;
  authors: readonly string[];
  outlet: Organisation | null;
  syndicator: Organisation | null;
  agency: string | null;
  published: string | null;
  modified: string | null;
  originalUrl: string | null;
  url: string;
  language: string | null;
  direction: 'ltr' | 'rtl';
  words: number;
  pages: CleanArticle['pages'];
  /** Running text: a block a line, no title, no captions. */
  text: string;
  markdown: string;
  html: string;
  evidence: CleanArticle['evidence'];
  confidence: CleanArticle['confidence'];
}

/** What the report says of one page. */
export interface ReportLine {
  id: string;
  url: string;
  findings: ReportFinding[];
  article: ReportArticle | null;
  milliseconds: { scan: number; article: number };
  /** What went wrong, in words. */
  error: string | null;
}

/** A page to report on: its name in the report, its address and where it is saved. */
export interface ReportPage {
  id: string;
  url: string;
  /** Absolute path; `.html` or `.html.gz`. */
  file: string;
}

/** The line of a page that could not be measured. */
export const errorLine = ({ id, url }: ReportPage, error: string): ReportLine => ({
  id,
  url,
  findings: [],
  article: null,
  milliseconds: { scan: 0, article: 0 },
  error,
});

/** Puts together what the extension answered. `formats` belongs to the article and is `null` without one. */
export function reportLine(
  { id, url }: ReportPage,
  state: PageState,
  answer: ArticleAnswer,
  formats: Record<Format, string> | null,
): ReportLine {
  const article = answer.ok && formats !== null ? reportArticle(answer.article, formats) : null;
  const failed = !answer.ok && answer.why.kind === 'failed' ? answer.why.message : null;
  return {
    id,
    url,
    findings: state.findings.map(reportFinding),
    article,
    milliseconds: { scan: state.scanMilliseconds, article: answer.milliseconds },
    error: failed,
  };
}

const reportFinding = ({ kind, grade, detector, reason, confidence, text, selector }: FindingView): ReportFinding => ({
  kind,
  ...(grade === undefined ? {} : { grade }),
  detector,
  reason: reasonText(reason, english),
  confidence,
  text,
  selector,
});

const reportArticle = (article: CleanArticle, { text, markdown, html }: Record<Format, string>): ReportArticle => ({
  title: article.title,
  authors: article.authors,
  outlet: article.outlet,
  syndicator: article.syndicator,
  agency: article.agency,
  published: article.published,
  modified: article.modified,
  originalUrl: article.originalUrl,
  url: article.url,
  language: article.language,
  direction: article.direction,
  words: article.words,
  pages: article.pages,
  text,
  markdown,
  html,
  evidence: article.evidence,
  confidence: article.confidence,
});
