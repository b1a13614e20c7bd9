import type { ElementContent, Element as HastElement, Root } from 'hast';
import type { CopyFormat } from '../settings';
import type { CleanArticle } from '../story/article';
import { toHtml } from './html';
import { leftOutLine } from './left-out';
import { toMarkdown } from './markdown';
import { pagesLine } from './pages-line';
import { type SourcePart, sourceLine } from './source-line';
import { toPlain } from './text';

/** What goes on the clipboard. `html` is `null` where only plain text is wanted. */
export interface ClipboardCopy {
  readonly plain: string;
  readonly html: string | null;
}

/**
 * The article ready for the clipboard: headline, text, where it goes on when it does, and always the source line; what was
 * left out when wanted.
 */
export function clipboardCopy(
  article: CleanArticle,
  { format, leftOutLine: wantsLeftOut }: { format: CopyFormat; leftOutLine: boolean },
): ClipboardCopy {
  const source = sourceLine(article);
  const note = wantsLeftOut ? leftOutLine(article.leftOut) : null;
  const pages = pagesLine(article);
  const tail = [
    element('hr', []),
    ...(pages === null ? [] : [element('p', pages.parts.map(inline))]),
    element('p', source.parts.map(inline)),
    ...(note === null ? [] : [element('p', [text(note)])]),
  ];
  if (format === 'markdown') return { plain: toMarkdown(framed(article, tail)), html: null };
  const plain = [article.title, toPlain(article.body), pages?.text, source.text, note].filter(Boolean).join('\n\n');
  return { plain, html: format === 'rich' ? toHtml(framed(article, tail)) : null };
}

function framed(article: CleanArticle, tail: readonly HastElement[]): Root {
  const title = article.title === null ? [] : [element('h1', [text(article.title)])];
  return { type: 'root', children: [...title, ...article.body.children, ...tail] };
}

const inline = (part: SourcePart): ElementContent =>
  part.href === null ? text(part.text) : element('a', [text(part.text)], { href: part.href });

const text = (value: string): ElementContent => ({ type: 'text', value });

const element = (
  tagName: string,
  children: ElementContent[],
  properties: HastElement['properties'] = {},
): HastElement => ({ type: 'element', tagName, properties, children });
