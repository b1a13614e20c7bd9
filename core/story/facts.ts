import { articleNode, nodesAt, readJsonLd, textAt } from '../attribution/json-ld';
import type { DraftFacts } from './draft';
import type { StoryPage } from './page';

/** What the page's data says of its story. */
export function factsOf({ document, url, words, relatedWords = [] }: StoryPage): DraftFacts {
  const stated = (names: string): string[] =>
    [...document.querySelectorAll(names)]
      .map((meta) => meta.getAttribute('content') ?? '')
      .filter((content) => content.trim() !== '');
  return {
    titles: [document.title, ...stated('meta[property="og:title"], meta[name="twitter:title"]')].filter(Boolean),
    descriptions: stated('meta[name="description"], meta[property="og:description"], meta[name="twitter:description"]'),
    authors: [
      ...stated('meta[name="author"], meta[name="parsely-author"], meta[name="article:author"]'),
      ...authorsInData(document, url),
    ],
    relatedWords,
    url,
    words,
  };
}

/** Names of the authors in the page's JSON-LD, as they stand there. */
function authorsInData(document: Document, url: string): string[] {
  const data = readJsonLd(document);
  const article = articleNode(data, [url]);
  return article === null ? [] : nodesAt(data, article, 'author').flatMap((author) => textAt(author, 'name') ?? []);
}
