import type { Element, ElementContent, Root } from 'hast';
import type { CleanArticle } from '../../../core/story/article';

/** An element of a tree, with text for strings. */
export function h(tagName: string, children: (ElementContent | string)[] = [], properties = {}): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

export const body = (...children: Element[]): Root => ({ type: 'root', children });

/** A republished story; `parts` replaces what a test is about. */
export function article(parts: Partial<CleanArticle> = {}): CleanArticle {
  return {
    title: 'Ferry slip stays open',
    authors: ['Mara Lind'],
    outlet: { name: 'The Lindmouth Ledger', url: 'https://ledger.example/' },
    syndicator: { name: 'Yahoo News', url: 'https://www.yahoo.com/news/' },
    agency: null,
    published: '2026-02-11T23:30:00-05:00',
    modified: null,
    originalUrl: 'https://ledger.example/ferry',
    section: null,
    language: 'en',
    direction: 'ltr',
    evidence: {},
    confidence: {},
    url: 'https://www.yahoo.com/news/ferry.html',
    body: body(h('p', ['The slip stays open.'])),
    words: 4,
    readFrom: 'shown',
    pages: null,
    leftOut: { ad: 16, 'ai-summary': 1 },
    tidied: [],
    ...parts,
  };
}
