import { articleNode, type JsonLd, nodesAt, textAt } from '../attribution/json-ld';
import type { DraftFacts } from './draft';
import type { StoryPage } from './page';

/**
 * What the page's data says of its story.
 *
 * @param ld the page's JSON-LD
 */
export function factsOf({ document, url, words, relatedWords = [] }: StoryPage, ld: JsonLd): DraftFacts {
  const stated = (names: string): string[] =>
    [...document.querySelectorAll(names)]
      .map((meta) => meta.getAttribute('content') ?? '')
      .filter((content) => content.trim() !== '');
  return {
    titles: [document.title, ...stated('meta[property="og:title"], meta[name="twitter:title"]')].filter(Boolean),
    descriptions: stated('meta[name="description"], meta[property="og:description"], meta[name="twitter:description"]'),
    authors: [
      ...stated('meta[name="author"], meta[name="parsely-author"], meta[name="article:author"]'),
      ...authorsInData(ld, url),
    ],
    relatedWords,
    url,
    words,
  };
}

/** Names of the authors in the page's JSON-LD, as they stand there. */
function authorsInData(ld: JsonLd, url: string): string[] {
  const article = articleNode(ld, [url]);
  return article === null ? [] : nodesAt(ld, article, 'author').flatMap((author) => textAt(author, 'name') ?? []);
}
