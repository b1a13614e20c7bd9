import { type Finding, isTakenByDefault } from '../finding';
import type { LedgerEntry } from './ledger';

/** What a clean copy leaves out, in any mode: all that is not put back, except what only the reader takes out. */
export const leftOutOf = (entries: readonly LedgerEntry[]): Finding[] =>
  entries
    .filter(({ state, finding }) => state === 'taken' || (state === 'marked' && isTakenByDefault(finding)))
    .map(({ finding }) => finding);

/** Summary boxes of which nobody says who wrote them, as far as the reader has not taken them out. */
export const boxesIn = (entries: readonly LedgerEntry[]): Element[] =>
  entries
    .filter(({ state, finding }) => finding.grade === 'suspected' && state !== 'taken')
    .flatMap(({ finding }) => finding.elements);
