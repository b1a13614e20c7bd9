import { openShadowRoot } from '../../../core/page/shadow';
import type { StoryPage } from '../../../core/story/page';

/** A document of this markup. */
export const parse = (html: string): Document =>
  new DOMParser().parseFromString(`<!doctype html><html>${html}</html>`, 'text/html');

/** What reading needs, for a page of this markup without rules. */
export function pageOf(html: string): StoryPage {
  return {
    document: parse(html),
    url: 'https://ledger.example/news/ferry.html',
    rules: [],
    site: null,
    outlet: null,
    taken: new Set(),
    leftOut: {},
    shadow: openShadowRoot,
  };
}

/** The nth sentence of running text; each is another one. */
export const prose = (n: number): string =>
  `On day ${n} the harbour council met again in the net loft and talked until the lamps had to be lit about the ferry slip.`;

export const paragraph = (n: number): string => `<p>${prose(n)}</p>`;

export const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, index) => paragraph(index + 1)).join('\n');
