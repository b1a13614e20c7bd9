import type { Element, ElementContent } from 'hast';
import type { CleanArticle } from '../../core/story/article';

const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });

/** The day on which the sample is copied, ISO 8601. */
export const SAMPLE_DAY = '2026-02-14';

/** A made-up story that shows what a copy is made of. It is in English, as it is no words of the interface. */
export const COPY_SAMPLE: CleanArticle = {
  title: 'Harbour council keeps the old ferry slip open',
  authors: ['Mara Lind', 'Jonas van Aalst'],
  outlet: { name: 'The Lindmouth Ledger', url: 'https://ledger.example/' },
  syndicator: { name: 'Yahoo News', url: 'https://www.yahoo.com/news/' },
  agency: null,
  published: '2026-02-11T06:00:00Z',
  modified: null,
  originalUrl: 'https://ledger.example/harbour/ferry-slip',
  section: null,
  language: 'en',
  direction: 'ltr',
  evidence: {},
  confidence: {},
  url: 'https://www.yahoo.com/news/ferry-slip.html',
  readFrom: 'shown',
  body: {
    type: 'root',
    children: [
      element(
        'p',
        text('The harbour council voted to keep the old ferry slip open '),
        element('em', text('all winter')),
        text('.'),
      ),
      element('h2', text('What comes next')),
      element('ul', element('li', text('New pilings by March')), element('li', text('A second ferry in May'))),
    ],
  },
  words: 26,
  pages: null,
  leftOut: { ad: 16, 'ai-summary': 1 },
  tidied: [],
};
