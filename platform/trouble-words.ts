import type { NoArticle } from '../core/protocol';
import { troubleText } from '../core/trouble';
import type { Wording } from '../core/wording';
import type { PageProblem } from './page-problem';

/** Why nothing can be done on a page, and the next step. */
export function pageProblemText(problem: PageProblem, wording: Wording): string {
  switch (problem.kind) {
    case 'no-access':
      return wording.say('problem_no_access');
    case 'unsupported':
      return wording.say('problem_unsupported');
    case 'failed':
      return wording.say('problem_failed', troubleText(problem.message, wording));
  }
}

/** Why there is nothing to read. */
export function noArticleText(why: NoArticle, wording: Wording): string {
  return why.kind === 'not-an-article'
    ? wording.say('problem_no_article')
    : wording.say('problem_article_failed', troubleText(why.message, wording));
}
