import type { Finding } from '../finding';
import { composedContains } from '../page/shadow';
import { Claims } from './claims';
import { type FindingState, isWanted, type LedgerProblem } from './ledger-view';

/** A finding with its number and what was done with it. */
export interface LedgerEntry {
  readonly id: number;
  readonly finding: Finding;
  readonly state: FindingState;
}

/** What adding did: entries that are new, older ones that are no more, and those that were looked for and not found. */
export interface LedgerChange {
  readonly added: LedgerEntry[];
  readonly dropped: LedgerEntry[];
  /** These stay; the caller decides. */
  readonly missing: LedgerEntry[];
}

/** Every finding of this page view and what was done with it. */
export interface Ledger {
  /**
   * Adds findings, in state `marked` or `spared`. An element is in one entry at most: what lies in an older entry is passed over;
   * older entries that lie in a new one are dropped; a finding that adds to an older one of its detector takes its place,
   * joined, and so does one that knows for sure what was only suspected. What the reader restored stays restored, and
   * keeps out what would take it again.
   *
   * `again` names entries that were looked for once more: one that was found as it was stays as it is, one that was found
   * otherwise gives its state to what took its place.
   */
  add(findings: readonly Finding[], again?: readonly number[]): LedgerChange;
  /** In order of their ids. */
  entries(): readonly LedgerEntry[];
  get(id: number): LedgerEntry | null;
  /** The entry that an element is or lies in. */
  ownerOf(element: Element): LedgerEntry | null;
  setState(id: number, state: FindingState): void;
  /** Forgets entries. */
  drop(entries: readonly LedgerEntry[]): void;
  /** Adds a problem, once. */
  addProblem(problem: LedgerProblem): void;
  problems(): readonly LedgerProblem[];
  forgetProblems(): void;
  /** Forgets everything; ids go on counting, so that an old id never means a new finding. */
  clear(): void;
}

/** An empty ledger. `isSpared` tells findings that the reader calls no clutter: they are in state `spared` from the start. */
export function createLedger(isSpared: (finding: Finding) => boolean = () => false): Ledger {
  const entries = new Map<number, LedgerEntry>();
  const problems = new Map<string, LedgerProblem>();
  const claims = new Claims<number>();
  let lastId = 0;
  const entryOf = (id: number | null): LedgerEntry | null => (id === null ? null : (entries.get(id) ?? null));

  const drop = (gone: readonly LedgerEntry[]): void => {
    for (const entry of gone) {
      entries.delete(entry.id);
      for (const element of entry.finding.elements) claims.release(element);
    }
  };

  const put = (entry: LedgerEntry): void => {
    entries.set(entry.id, entry);
    for (const element of entry.finding.elements) claims.claim(element, entry.id);
  };

  const addOne = (finding: Finding, change: LedgerChange): void => {
    const isSame = (other: LedgerEntry): boolean =>
      other.finding.detector === finding.detector && other.finding.kind === finding.kind;
    // A box that was only suspected, and is known for sure now.
    const isSurer = ({ finding: old }: LedgerEntry): boolean =>
      old.kind === finding.kind && old.grade === 'suspected' && finding.grade !== 'suspected';
    const fresh: Element[] = [];
    const partners = new Set<LedgerEntry>();
    for (const element of finding.elements) {
      const owner = entryOf(claims.ownerOf(element));
      if (owner === null) fresh.push(element);
      else if (isSame(owner) || isSurer(owner)) partners.add(owner);
    }
    if (fresh.length === 0 && ![...partners].some(isSurer)) return;
    const inside = fresh.flatMap((element) => claims.ownersWithin(element).flatMap((id) => entryOf(id) ?? []));
    const replaced = [...new Set([...inside, ...partners])];
    if (replaced.some(({ state }) => isWanted(state))) return;
    const joined = [...partners].flatMap((entry) => entry.finding.elements);
    drop(replaced);
    change.dropped.push(...replaced);
    const elements = outermost([...joined, ...fresh]);
    const state = isSpared(finding) ? 'spared' : 'marked';
    const entry: LedgerEntry = { id: ++lastId, finding: { ...finding, elements }, state };
    put(entry);
    change.added.push(entry);
  };

  /** Settles what became of an entry that made room for what is found now. */
  const settle = (old: LedgerEntry, { added, dropped, missing }: LedgerChange): void => {
    const at = added.findIndex(({ finding }) => overlap(finding, old.finding));
    const heir = added[at];
    if (heir === undefined) {
      // What another finding took in meanwhile is gone for good.
      if (old.finding.elements.every((element) => claims.ownerOf(element) !== null)) return void dropped.push(old);
      put(old);
      missing.push(old);
    } else if (isAlike(heir.finding, old.finding)) {
      added.splice(at, 1);
      drop([heir]);
      put(old);
    } else {
      // What the reader wished for a mere suspicion does not hold for something else.
      const inherits =
        heir.state === 'marked' &&
        old.state !== 'spared' &&
        (old.state === 'kept' || old.finding.grade === heir.finding.grade);
      if (inherits) {
        const entry = { ...heir, state: old.state };
        added.splice(at, 1, entry);
        put(entry);
      }
      dropped.push(old);
    }
  };

  return {
    add(findings, again = []) {
      const change: LedgerChange = { added: [], dropped: [], missing: [] };
      const former = again.flatMap((id) => entryOf(id) ?? []);
      drop(former);
      for (const finding of findings) addOne(finding, change);
      for (const entry of former) settle(entry, change);
      return change;
    },
    entries: () => [...entries.values()].sort((a, b) => a.id - b.id),
    get: (id) => entries.get(id) ?? null,
    ownerOf: (element) => entryOf(claims.ownerOf(element)),
    setState(id, state) {
      const entry = entries.get(id);
      if (entry !== undefined) entries.set(id, { ...entry, state });
    },
    drop,
    addProblem: (problem) => problems.set(Object.values(problem).join('\n'), problem),
    problems: () => [...problems.values()],
    forgetProblems: () => problems.clear(),
    clear() {
      entries.clear();
      claims.clear();
      problems.clear();
    },
  };
}

/** Whether one has an element that is, or lies in, one of the other. */
const overlap = (a: Finding, b: Finding): boolean =>
  a.elements.some((one) => b.elements.some((other) => composedContains(one, other) || composedContains(other, one)));

/** Whether a reader sees no difference. */
const isAlike = (a: Finding, b: Finding): boolean =>
  a.kind === b.kind &&
  a.grade === b.grade &&
  JSON.stringify(a.reason) === JSON.stringify(b.reason) &&
  a.elements.length === b.elements.length &&
  a.elements.every((element) => b.elements.includes(element));

/** Drops elements that lie in others of the list. */
const outermost = (elements: readonly Element[]): Element[] =>
  elements.filter((inner) => !elements.some((outer) => outer !== inner && composedContains(outer, inner)));
