import type { Element, ElementContent } from 'hast';
import type { CleanArticle } from '../../core/story/article';
import type { Wording } from '../../core/wording';

const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });

/** The day on which the sample is copied, ISO 8601. */
export const SAMPLE_DAY = '2026-02-14';

/** A made-up story that shows what a copy is made of, in the interface's language. */
export const copySample = ({ locale, direction, say }: Wording): CleanArticle => ({
  title: say('sample_headline'),
  authors: [say('sample_author')],
  outlet: { name: 'The Lindmouth Ledger', url: 'https://ledger.example/' },
  syndicator: { name: say('sample_site'), url: 'https://portal.example/' },
  agency: null,
  published: '2026-02-11T06:00:00Z',
  modified: null,
  originalUrl: 'https://ledger.example/harbour/ferry-slip',
  section: null,
  language: locale,
  direction,
  evidence: {},
  confidence: {},
  url: 'https://portal.example/ferry-slip',
  readFrom: 'shown',
  body: {
    type: 'root',
    children: [
      element('p', element('em', text(say('sample_text_4')))),
      element('h2', text(say('sample_recap'))),
      element('ul', element('li', text(say('sample_recap_1'))), element('li', text(say('sample_recap_2')))),
    ],
  },
  words: 26,
  pages: null,
  leftOut: { ad: 16, 'ai-summary': 1 },
  tidied: [],
});
