import type { Root } from 'hast';
import type { Format } from '../core/protocol';
import { type ClipboardCopy, clipboardCopy } from '../core/render/clipboard';
import { toHtml } from '../core/render/html';
import { toMarkdown } from '../core/render/markdown';
import { toText } from '../core/render/text';
import type { CleanArticle } from '../core/story/article';
import { loadSettings } from './settings';

/** An article's body in each format. */
export function renderAll(body: Root): Record<Format, string> {
  return { text: toText(body), markdown: toMarkdown(body), html: toHtml(body) };
}

/** An article as the reader's settings want it on the clipboard. */
export async function copyAsSet(article: CleanArticle): Promise<ClipboardCopy> {
  const { settings } = await loadSettings();
  return clipboardCopy(article, { format: settings.copyFormat, leftOutLine: settings.leftOutLine });
}
