import type { Root } from 'hast';
import type { Format } from '../core/protocol';
import { clipboardCopy } from '../core/render/clipboard';
import type { ClipboardCopy } from '../core/render/copy-request';
import { toHtml } from '../core/render/html';
import { toMarkdown } from '../core/render/markdown';
import { toText } from '../core/render/text';
import type { CleanArticle } from '../core/story/article';
import { copyRequest } from './copy-request';

/** An article's body in each format. */
export function renderAll(body: Root): Record<Format, string> {
  return { text: toText(body), markdown: toMarkdown(body), html: toHtml(body) };
}

/** An article, or a part of it, as the reader's settings want it on the clipboard. */
export async function copyAsSet(article: CleanArticle, isPart = false): Promise<ClipboardCopy> {
  return clipboardCopy(article, await copyRequest({ isPart }));
}
