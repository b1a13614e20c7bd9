import { type Finding, thingsIn } from '../finding';
import { selectorMaker } from '../page/selector';
import { composedContains } from '../page/shadow';
import { textOf } from '../page/text';
import { reasonText } from '../reason';
import { Claims } from './claims';
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
   * Adds findings in state `marked`. An element is in one entry at most: what lies in an older entry is passed over;
   * older entries that lie in a new one are dropped; a finding that adds to an older one of its detector takes its place,
   * joined. What the reader restored stays restored, and keeps out what would take it again.
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
  const claims = new Claims<number>();
  let lastId = 0;
  const entryOf = (id: number | null): LedgerEntry | null => (id === null ? null : (entries.get(id) ?? null));

  const drop = (gone: LedgerEntry[]): LedgerEntry[] => {
    for (const entry of gone) {
      entries.delete(entry.id);
      for (const element of entry.finding.elements) claims.release(element);
    }
    return gone;
  };

  const addOne = (finding: Finding, change: LedgerChange): void => {
    const isSame = (other: LedgerEntry): boolean =>
      other.finding.detector === finding.detector && other.finding.kind === finding.kind;
    const fresh: Element[] = [];
    const partners = new Set<LedgerEntry>();
    for (const element of finding.elements) {
      const owner = entryOf(claims.ownerOf(element));
      if (owner === null) fresh.push(element);
      else if (isSame(owner)) partners.add(owner);
    }
    if (fresh.length === 0) return;
    const inside = fresh.flatMap((element) => claims.ownersWithin(element).flatMap((id) => entryOf(id) ?? []));
    const replaced = [...new Set([...inside, ...partners])];
    if (replaced.some((entry) => entry.state === 'kept')) return;
    const joined = [...partners].flatMap((entry) => entry.finding.elements);
    change.dropped.push(...drop(replaced));
    const entry: LedgerEntry = {
      id: ++lastId,
      finding: { ...finding, elements: outermost([...joined, ...fresh]) },
      state: 'marked',
    };
    entries.set(entry.id, entry);
    for (const element of entry.finding.elements) claims.claim(element, entry.id);
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
      claims.clear();
      problems.clear();
    },
    views() {
      const selectorOf = selectorMaker();
      return [...entries.values()].sort(inDocumentOrder).map((entry) => viewOf(entry, selectorOf));
    },
    takenElements() {
      const taken = [...entries.values()].filter((entry) => entry.state === 'taken');
      return new Set(taken.flatMap((entry) => entry.finding.elements));
    },
  };
}

/** Drops elements that lie in others of the list. */
const outermost = (elements: readonly Element[]): Element[] =>
  elements.filter((inner) => !elements.some((outer) => outer !== inner && composedContains(outer, inner)));

function inDocumentOrder(a: LedgerEntry, b: LedgerEntry): number {
  const [first] = a.finding.elements;
  const [second] = b.finding.elements;
  if (first === undefined || second === undefined || first === second) return a.id - b.id;
  const position = first.compareDocumentPosition(second);
  // Across tree scopes the browser's answer is arbitrary but stable only within a run: the order of ids is better.
  if ((position & 1) !== 0) return a.id - b.id;
  return (position & 4) !== 0 ? -1 : 1;
}

function viewOf({ id, finding, state }: LedgerEntry, selectorOf: (element: Element) => string): FindingView {
  const [first] = finding.elements;
  return {
    id,
    kind: finding.kind,
    ...(finding.grade === undefined ? {} : { grade: finding.grade }),
    detector: finding.detector,
    reason: reasonText(finding.reason),
    evidence: finding.evidence,
    confidence: finding.confidence,
    count: thingsIn(finding),
    text: finding.elements.map(textOf).join(' ').trim(),
    selector: first === undefined ? '' : selectorOf(first),
    state,
  };
}
