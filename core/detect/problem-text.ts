import type { Wording } from '../wording';
import type { LedgerProblem } from './ledger-view';

/** What did not go as it should on a page, and what the reader can do. */
export function ledgerProblemText({ what, source, detail }: LedgerProblem, { say }: Wording): string {
  switch (what) {
    case 'failed':
      return say('problem_check_failed', source, detail);
    case 'runaway':
      return say('problem_check_runaway', source);
    case 'selector':
      return say('problem_rule_selector', source, detail);
    case 'story':
      return say('problem_part_of_story', detail);
    case 'unsteady':
      return say('problem_page_unsteady');
    case 'returned':
      return say('problem_page_returned', detail);
    case 'unmarked':
      return say('problem_page_unmarked', detail);
  }
}
