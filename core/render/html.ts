import type { Root } from 'hast';
import { toHtml as write } from 'hast-util-to-html';

/** The body as an HTML fragment. It holds only what the clean article's tree allows. */
export function toHtml(body: Root): string {
  return write(body);
}
