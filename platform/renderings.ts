import type { Root } from 'hast';
import type { Format } from '../core/protocol';
import { clipboardCopy } from '../core/render/clipboard';
import type { ClipboardCopy } from '../core/render/copy-request';
import type { CopyFormat, FileFormat } from '../core/render/copy-settings';
import { type StoryFile, storyFile } from '../core/render/files';
import { toHtml } from '../core/render/html';
import { toMarkdown } from '../core/render/markdown';
import { toText } from '../core/render/text';
import type { CleanArticle } from '../core/story/article';
import { copyRequest } from './copy-request';

/** An article's body in each format. */
export function renderAll(body: Root): Record<Format, string> {
  return { text: toText(body), markdown: toMarkdown(body), html: toHtml(body) };
}

/** An article, or a part of it, for the clipboard: in a format, or in the one that is set when `null`. */
export async function copyOf(
  article: CleanArticle,
  format: CopyFormat | null,
  isPart: boolean,
): Promise<ClipboardCopy> {
  return clipboardCopy(article, await copyRequest(format === null ? { isPart } : { format, isPart }));
}

/** An article as a file; `css` is the style sheet of a web page. */
export async function fileOf(article: CleanArticle, format: FileFormat, css: string): Promise<StoryFile> {
  return storyFile(article, format, await copyRequest(), css);
}
