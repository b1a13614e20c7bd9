import type { Element as HastElement, Root } from 'hast';
import type { CleanArticle } from '../story/article';
import { framed, markdownCopy, plainCopy } from './clipboard';
import type { CopyRequest } from './copy-request';
import type { FileFormat } from './copy-settings';
import { fileName } from './file-name';
import { frontMatter } from './front-matter';
import { toHtml } from './html';
import { element, text } from './tree-parts';

/** A story as a file. */
export interface StoryFile {
  readonly name: string;
  /** Media type with its charset. */
  readonly type: string;
  readonly text: string;
}

/**
 * The story as a file: Markdown with front matter, one HTML page that brings its style sheet along, or plain text. Pictures
 * are there by their address.
 *
 * @param css the style sheet of the page
 */
export function storyFile(article: CleanArticle, format: FileFormat, request: CopyRequest, css: string): StoryFile {
  const name = (ending: string): string => fileName(article, ending);
  switch (format) {
    case 'markdown':
      return {
        name: name('md'),
        type: 'text/markdown;charset=utf-8',
        text: `${frontMatter(article, request.today)}\n${markdownCopy(article, request)}`,
      };
    case 'html':
      return { name: name('html'), type: 'text/html;charset=utf-8', text: toHtml(page(article, request, css)) };
    case 'plain':
      return { name: name('txt'), type: 'text/plain;charset=utf-8', text: `${plainCopy(article, request)}\n` };
  }
}

function page(article: CleanArticle, request: CopyRequest, css: string): Root {
  const { title, authors, language, direction, originalUrl, url } = article;
  const meta = (name: string, content: string): HastElement => element('meta', [], { name, content });
  const head = element('head', [
    element('meta', [], { charSet: 'utf-8' }),
    meta('viewport', 'width=device-width'),
    // A file that is opened later asks nobody for anything but its pictures, and runs nothing.
    element('meta', [], {
      httpEquiv: ['Content-Security-Policy'],
      content: "default-src 'none'; style-src 'unsafe-inline'; img-src http: https:",
    }),
    meta('referrer', 'no-referrer'),
    element('title', [text(title ?? url)]),
    ...authors.map((name) => meta('author', name)),
    element('link', [], { rel: ['canonical'], href: originalUrl ?? url }),
    element('style', [text(css)]),
  ]);
  const story = element('article', framed(article, request).children as HastElement[]);
  const lang = language === null ? {} : { lang: language };
  return {
    type: 'root',
    children: [{ type: 'doctype' }, element('html', [head, element('body', [story])], { ...lang, dir: direction })],
  };
}
