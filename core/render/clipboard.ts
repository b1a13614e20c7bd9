import type { Element as HastElement, Root } from 'hast';
import { cite } from '../citation/cite';
import type { CleanArticle } from '../story/article';
import type { ClipboardCopy, CopyRequest } from './copy-request';
import { CITATION_FORMATS, type CitationFormat, type CopyFormat } from './copy-settings';
import { toHtml } from './html';
import { leftOutLine } from './left-out';
import { toMarkdown } from './markdown';
import { pagesLine } from './pages-line';
import { inQuotes } from './quote-marks';
import { sourceLine } from './source-line';
import { plain, type SourcePart, withSigns } from './source-part';
import { templateCopy } from './template-copy';
import { toPlain } from './text';
import { citationElement, element, lineElement, text, withoutPictures } from './tree-parts';

/**
 * The article ready for the clipboard: headline, text, where it goes on when it does, and always the source line; what was
 * left out when wanted. A citation is that alone.
 */
export function clipboardCopy(article: CleanArticle, request: CopyRequest): ClipboardCopy {
  const { format } = request;
  if (isCitation(format)) return citationCopy(article, format, request);
  if (format === 'template') return { plain: templateCopy(article, request), html: null };
  if (format === 'quotation') return quotation(article, request);
  if (format === 'markdown') return { plain: markdownCopy(article, request), html: null };
  if (format === 'html') return { plain: toHtml(framed(article, request)), html: null };
  return { plain: plainCopy(article, request), html: format === 'rich' ? toHtml(framed(article, request)) : null };
}

/** The copy as text alone, set for reading. */
export function plainCopy(article: CleanArticle, request: CopyRequest): string {
  const head = request.isPart ? null : article.title;
  return [head, toPlain(article.body), ...closing(article, request).map((line) => line.text)]
    .filter(Boolean)
    .join('\n\n');
}

/** The copy as Markdown, which has no markup for what runs the other way. */
export const markdownCopy = (article: CleanArticle, request: CopyRequest): string =>
  toMarkdown(framed(article, request, (parts) => withSigns(parts, request.wording)));

/**
 * The copy as a tree: headline, body, rule, closing lines. One that runs from right to left says so.
 *
 * @param prepare what is made of the closing lines before
 */
export function framed(
  article: CleanArticle,
  request: CopyRequest,
  prepare: (parts: readonly SourcePart[]) => readonly SourcePart[] = (parts) => parts,
): Root {
  const title = article.title === null || request.isPart ? [] : [element('h1', [text(article.title)])];
  const lines = closing(article, request).map(({ parts }) => lineElement(prepare(parts)));
  const story = [...title, ...article.body.children];
  const { direction, language } = article;
  const lang = language === null ? {} : { lang: language };
  const read = direction === 'rtl' ? [element('div', story as HastElement[], { dir: 'rtl', ...lang })] : story;
  return { type: 'root', children: [...read, element('hr', []), ...lines] };
}

/** What stands below the text: where it goes on, where it comes from, what was left out. */
function closing(article: CleanArticle, { wording, leftOut, isPart = false }: CopyRequest) {
  const pages = isPart ? null : pagesLine(article, wording);
  const note = leftOut ? leftOutLine(article.leftOut, wording) : null;
  return [
    ...(pages === null ? [] : [pages]),
    sourceLine(article, wording, { withTitle: isPart }),
    ...(note === null ? [] : [{ text: note, parts: [plain(note)] }]),
  ];
}

function quotation(article: CleanArticle, { wording }: CopyRequest): ClipboardCopy {
  const source = sourceLine(article, wording, { withTitle: true, before: '— ' });
  const quoted = withoutPictures(article.body);
  const tree: Root = {
    type: 'root',
    children: [
      element('blockquote', quoted.children as HastElement[], {
        cite: article.originalUrl ?? article.url,
        dir: article.direction,
      }),
      lineElement(source.parts),
    ],
  };
  return {
    plain: `${inQuotes(toPlain(quoted, { marksQuotations: false }), article.language)}\n\n${source.text}`,
    html: toHtml(tree),
  };
}

function citationCopy(article: CleanArticle, format: CitationFormat, { today }: CopyRequest): ClipboardCopy {
  const { text: plain, parts, url } = cite(article, format, today);
  const html = parts === null ? null : toHtml({ type: 'root', children: [citationElement(parts, url)] });
  return { plain, html };
}

const isCitation = (format: CopyFormat): format is CitationFormat => CITATION_FORMATS.some((known) => known === format);
