import type { StoryPage } from '../../../core/story/page';
import { storyPage } from './reading';

/** A document from markup. */
export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** A page to read a story from; `parts` replaces what a test is about. */
export const pageOf = (html: string, parts: Partial<StoryPage> = {}): StoryPage =>
  storyPage(parse(html), { url: 'https://ledger.example/news/slip', ...parts });

/** A paragraph of running text: long enough, with commas, and unlike any other number's. */
export const prose = (number: number): string =>
  `Paragraph ${number} tells, at some length and with a comma or two, how the ferry slip at Lindmouth was mended in week ${number} of the year.`;

export const paragraph = (number: number): string => `<p>${prose(number)}</p>`;

/** So many paragraphs in a row, from a number on. */
export const paragraphs = (count: number, from = 1): string =>
  Array.from({ length: count }, (_, index) => paragraph(from + index)).join('');
