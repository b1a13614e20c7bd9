import type { Finding } from '../finding';
import { selectorOf } from '../page/selector';
import { composedContains } from '../page/shadow';
import { textOf } from '../page/text';
import { reasonText } from '../reason';
import type { FindingState, FindingView, LedgerProblem } from './ledger-view';

/** A finding with its number and what was done with it. */
export interface LedgerEntry {
  readonly id: number;
  readonly finding: Finding;
  readonly state: FindingState;
}

/** What adding did: entries that are new, and older ones that a new, larger finding took in. */
export interface LedgerChange {
  readonly added: LedgerEntry[];
  readonly dropped: LedgerEntry[];
}

/** Every finding of this page view and what was done with it. */
export interface Ledger {
  /**
   * Adds findings in state `marked`. An element is in one entry at most: what lies in an older entry is passed over, and
   * older entries that lie in a new one are dropped, unless the reader restored them, which keeps the new one out.
   */
  add(findings: readonly Finding[]): LedgerChange;
  /** In order of their ids. */
  entries(): readonly LedgerEntry[];
  get(id: number): LedgerEntry | null;
  /** The entry as it is now; `null` when there is no such id any more. */
  setState(id: number, state: FindingState): LedgerEntry | null;
  /** Forgets entries none of whose elements is in the document any more, and gives them. */
  dropGone(): LedgerEntry[];
  /** Adds a problem, once. */
  addProblem(problem: LedgerProblem): void;
  problems(): readonly LedgerProblem[];
  /** Forgets everything; ids go on counting, so that an old id never means a new finding. */
  clear(): void;
  /** The entries as plain data, in document order. */
  views(): FindingView[];
  /** Elements of the entries that are taken. */
  takenElements(): Set<Element>;
}

/** An empty ledger. */
export function createLedger(): Ledger {
  const entries = new Map<number, LedgerEntry>();
  const problems = new Map<string, LedgerProblem>();
  let lastId = 0;

  const drop = (gone: LedgerEntry[]): LedgerEntry[] => {
    for (const entry of gone) entries.delete(entry.id);
    return gone;
  };

  const addOne = (finding: Finding, change: LedgerChange): void => {
    const older = [...entries.values()];
    const elements = finding.elements.filter((element) => !older.some((entry) => holds(entry, element)));
    if (elements.length === 0) return;
    const inside = older.filter((entry) => entry.finding.elements.some((inner) => liesIn(inner, elements)));
    if (inside.some((entry) => entry.state === 'kept')) return;
    change.dropped.push(...drop(inside));
    const entry: LedgerEntry = { id: ++lastId, finding: { ...finding, elements }, state: 'marked' };
    entries.set(entry.id, entry);
    change.added.push(entry);
  };

  return {
    add(findings) {
      const change: LedgerChange = { added: [], dropped: [] };
      for (const finding of findings) addOne(finding, change);
      return change;
    },
    entries: () => [...entries.values()],
    get: (id) => entries.get(id) ?? null,
    setState(id, state) {
      const entry = entries.get(id);
      if (entry === undefined) return null;
      const changed = { ...entry, state };
      entries.set(id, changed);
      return changed;
    },
    dropGone: () => drop([...entries.values()].filter((entry) => !entry.finding.elements.some((e) => e.isConnected))),
    addProblem: (problem) => problems.set(`${problem.source}\n${problem.message}`, problem),
    problems: () => [...problems.values()],
    clear() {
      entries.clear();
      problems.clear();
    },
    views: () => [...entries.values()].sort(inDocumentOrder).map(viewOf),
    takenElements() {
      const taken = [...entries.values()].filter((entry) => entry.state === 'taken');
      return new Set(taken.flatMap((entry) => entry.finding.elements));
    },
  };
}

const holds = (entry: LedgerEntry, element: Element): boolean =>
  entry.finding.elements.some((outer) => composedContains(outer, element));

const liesIn = (inner: Element, elements: readonly Element[]): boolean =>
  elements.some((outer) => composedContains(outer, inner));

function inDocumentOrder(a: LedgerEntry, b: LedgerEntry): number {
  const [first] = a.finding.elements;
  const [second] = b.finding.elements;
  if (first === undefined || second === undefined || first === second) return a.id - b.id;
  const position = first.compareDocumentPosition(second);
  // Across tree scopes the browser's answer is arbitrary but stable only within a run: the order of ids is better.
  if ((position & 1) !== 0) return a.id - b.id;
  return (position & 4) !== 0 ? -1 : 1;
}

function viewOf({ id, finding, state }: LedgerEntry): FindingView {
  const [first] = finding.elements;
  return {
    id,
    kind: finding.kind,
    ...(finding.grade === undefined ? {} : { grade: finding.grade }),
    detector: finding.detector,
    reason: reasonText(finding.reason),
    evidence: finding.evidence,
    confidence: finding.confidence,
    count: finding.elements.length,
    text: finding.elements.map(textOf).join(' ').trim(),
    selector: first === undefined ? '' : selectorOf(first),
    state,
  };
}
