import type { NoArticle } from '../core/protocol';
import type { PageProblem } from './page-problem';

/** Why nothing can be done on a page, and the next step. */
export function problemWords(problem: PageProblem): string {
  switch (problem.kind) {
    case 'no-access':
      return 'no access to this site yet. Click the button to read this page once, or grant the site in the options.';
    case 'unsupported':
      return 'browsers let no extension work on this page.';
    case 'failed':
      return `this did not work: ${problem.message} Reload the page and try again.`;
  }
}

/** Why there is nothing to read. */
export function noArticleWords(why: NoArticle): string {
  return why.kind === 'not-an-article'
    ? 'no article was found on this page.'
    : `the article could not be read: ${why.message} Reload the page and try again.`;
}
