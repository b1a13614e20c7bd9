import type { ReportLine } from '../../scripts/lib/report/line.ts';

type Changes = Omit<Partial<ReportLine>, 'article'> & { article?: Partial<NonNullable<ReportLine['article']>> | null };

/** A report line to measure, with what matters to a test. */
export function exampleLine({ article, ...rest }: Changes): ReportLine {
  return {
    id: 'page',
    url: 'https://www.example.com/story',
    findings: [],
    milliseconds: { scan: 1, article: 1 },
    error: null,
    ...rest,
    article: article === null ? null : { ...EMPTY, ...article },
  };
}

const EMPTY: NonNullable<ReportLine['article']> = {
  title: null,
  authors: [],
  outlet: null,
  syndicator: null,
  agency: null,
  published: null,
  modified: null,
  originalUrl: null,
  url: 'https://www.example.com/story',
  language: null,
  direction: 'ltr',
  words: 0,
  pages: null,
  text: '',
  markdown: '',
  html: '',
  evidence: {},
  confidence: {},
};

/** A finding with the text of its elements. */
export const exampleFinding = (
  kind: ReportLine['findings'][number]['kind'],
  text: string,
  grade?: ReportLine['findings'][number]['grade'],
): ReportLine['findings'][number] => ({
  kind,
  ...(grade ? { grade } : {}),
  detector: 'example',
  reason: 'an example',
  confidence: 1,
  text,
  selector: 'p',
});
