import { cite, citeInText } from '../citation/cite';
import type { CleanArticle } from '../story/article';
import { trouble } from '../trouble';
import { calendarDay } from './calendar-day';
import type { CopyRequest } from './copy-request';
import { toHtml } from './html';
import { leftOutLine } from './left-out';
import { toMarkdown } from './markdown';
import { readingMinutes } from './reading-time';
import { listNames, sourceLine } from './source-line';
import { fillTemplate, type Placeholder, parseTemplate, saysSource } from './template';
import { toPlain } from './text';

/**
 * The article as the reader's template has it. Where the template names neither source nor address, the source line
 * follows. Throws an Error when the template cannot be read; the options keep none like that.
 */
export function templateCopy(article: CleanArticle, request: CopyRequest): string {
  const parsed = parseTemplate(request.template);
  if ('problem' in parsed) throw trouble('problem_copy_template');
  const filled = fillTemplate(parsed.template, (name) => VALUES[name](article, request));
  return saysSource(parsed.template) ? filled : `${filled}\n\n${sourceLine(article, request.wording).text}`;
}

const VALUES: Readonly<Record<Placeholder, (article: CleanArticle, request: CopyRequest) => string>> = {
  title: ({ title }) => title ?? '',
  authors: ({ authors }, { wording }) => listNames(authors, wording),
  outlet: ({ outlet }) => outlet?.name ?? '',
  syndicator: ({ syndicator }) => syndicator?.name ?? '',
  agency: ({ agency }) => agency ?? '',
  date: ({ published }, { wording }) => (published === null ? '' : (calendarDay(published, wording.locale) ?? '')),
  published: ({ published }) => published ?? '',
  url: ({ originalUrl, url }) => originalUrl ?? url,
  text: ({ body }) => toPlain(body),
  markdown: ({ body }) => toMarkdown(body).trimEnd(),
  html: ({ body }) => toHtml(body),
  source: (article, { wording }) => sourceLine(article, wording).text,
  // The reader asks for it by name here, whatever else they chose.
  leftOut: ({ leftOut }, { wording }) => leftOutLine(leftOut, wording) ?? '',
  language: ({ language }) => language ?? '',
  minutes: (article) => String(readingMinutes(article)),
  today: (_, { today }) => today,
  inText: (article, { today }) => citeInText(article, today),
  apa: (article, { today }) => cite(article, 'apa', today).text,
  mla: (article, { today }) => cite(article, 'mla', today).text,
  chicago: (article, { today }) => cite(article, 'chicago', today).text,
};
