import type { Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';

/** The body as Markdown (GitHub's dialect, for its tables), pictures with captions included. */
export function toMarkdown(body: Root): string {
  return write(toMdast(body), { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '_', rule: '-' });
}
