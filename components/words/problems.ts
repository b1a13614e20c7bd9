import type { LedgerProblem } from '../../core/detect/ledger-view';
import { pluralForm } from '../../core/plural';

/** What did not go as it should on a page, and what the reader can do, in plain words. */
export function problemWords({ what, source, detail }: LedgerProblem): string {
  switch (what) {
    case 'failed':
      return `The check “${source}” stopped with an error (${detail}). The others went on. Reload the page to try again.`;
    case 'runaway':
      return `The check “${source}” did not come to an end and was stopped. The others went on. What it had found counts.`;
    case 'selector':
      return `The rule for ${source} has a selector that cannot be read: ${detail} The rest of the rule works.`;
    case 'story':
      return `Kept, because it is part of the story: “${detail}”.`;
    case 'unsteady':
      return 'The page kept changing while it was read, and some of it was not looked at. Open this again when it is still.';
    case 'returned':
      return `The page puts “${detail}” back each time it is taken out, so it was left there. The clean text and the reader leave it out all the same.`;
  }
}

/** The heading over what the reader should know of a page. */
export const problemsTitle = (count: number): string =>
  pluralForm(count, { one: 'One thing to know', other: `${count} things to know` });
