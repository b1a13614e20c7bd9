import type { LedgerEntry } from '../detect/ledger';
import { viewsOf } from '../detect/ledger-view';
import { isTakenByDefault } from '../finding';
import { composedContains } from '../page/shadow';
import { excerpt } from '../page/text';
import type { TakenThing } from './trial';

/** Longest text of a thing that is told, in characters. */
const LONGEST = 140;

/** What is taken out of a page with some rules, and what was with others: each thing once, those that went at the end. */
export function takenThings(before: readonly LedgerEntry[], after: readonly LedgerEntry[]): TakenThing[] {
  const old = before.filter(({ finding }) => isTakenByDefault(finding));
  const now = after.filter(({ finding }) => isTakenByDefault(finding));
  const isIn = (entry: LedgerEntry, others: readonly LedgerEntry[]): boolean =>
    others.some(({ finding }) => entry.finding.kind === finding.kind && overlap(entry, finding.elements));
  return [
    ...told(now, (entry) => (isIn(entry, old) ? 'same' : 'new')),
    ...told(
      old.filter((entry) => !isIn(entry, now)),
      () => 'gone',
    ),
  ];
}

function told(entries: readonly LedgerEntry[], change: (entry: LedgerEntry) => TakenThing['change']): TakenThing[] {
  const changes = new Map(entries.map((entry) => [entry.id, change(entry)]));
  return viewsOf(entries).map(({ id, kind, grade, count, reason, text }) => ({
    kind,
    ...(grade && { grade }),
    count,
    reason,
    text: excerpt(text, LONGEST),
    change: changes.get(id) ?? 'same',
  }));
}

const overlap = ({ finding }: LedgerEntry, others: readonly Element[]): boolean =>
  finding.elements.some((one) => others.some((other) => composedContains(one, other) || composedContains(other, one)));
