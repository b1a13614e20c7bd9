import { createLedger, type Ledger, type LedgerEntry } from '../detect/ledger';
import { isWanted, type LedgerProblem } from '../detect/ledger-view';
import { type Finding, isTakenByDefault } from '../finding';
import type { Mode } from '../rules/rule';
import { trouble } from '../trouble';
import type { FoughtTaking, MakeOverlay, Overlay } from './overlay';

/** What the page did, as far as it may concern findings. */
export interface Stir {
  /** Elements whose text, content, attributes or place changed. */
  readonly touched: Iterable<Element>;
  /** Elements whose own style changed. */
  readonly restyled: Iterable<Element>;
  /** Whether anything was taken away. */
  readonly removed: boolean;
}

/** Treats the findings of one document as the mode says: marks them, takes them out, or leaves the page alone. */
export class Treatment {
  readonly #ledger: Ledger;
  readonly #isSpared: (finding: Finding) => boolean;
  readonly #takings = new Map<number, FoughtTaking>();
  readonly #overlay: Overlay;
  #mode: Mode = 'off';

  /** `overlay` makes what changes the page; `isSpared` tells what the reader calls no clutter. */
  constructor(overlay: MakeOverlay, isSpared: (finding: Finding) => boolean = () => false) {
    this.#isSpared = isSpared;
    this.#ledger = createLedger(isSpared);
    this.#overlay = overlay(() => this.#catchUp());
  }

  /** `off` until set. */
  get mode(): Mode {
    return this.#mode;
  }

  /** Brings the page in step with the mode. What the reader put back or asked for stays. */
  setMode(mode: Mode): void {
    if (mode === this.#mode) return;
    this.#mode = mode;
    this.#overlay.forgive();
    const entries = this.#ledger.entries();
    if (mode === 'clean') this.#takeOut(entries.filter((entry) => this.#isDue(entry)));
    else {
      this.#putBack(entries);
      for (const { id, state } of entries) if (state === 'taken') this.#ledger.setState(id, 'marked');
    }
    this.#draw();
  }

  /**
   * Adds what a scan found. `again` are findings that were looked for once more, see `Ledger.add`; gives those of them
   * that were not found, which stay until they are dropped.
   */
  add(findings: readonly Finding[], problems: readonly LedgerProblem[], again?: readonly number[]): LedgerEntry[] {
    for (const problem of problems) this.#ledger.addProblem(problem);
    const { added, dropped, missing } = this.#ledger.add(findings, again);
    this.#putBack(dropped);
    this.#takeOut(added.filter((entry) => entry.state === 'taken' || this.#isDue(entry)));
    if (added.length > 0 || dropped.length > 0) this.#draw();
    return missing;
  }

  /** Forgets findings and leaves their places as they were. */
  drop(entries: readonly LedgerEntry[]): void {
    if (entries.length === 0) return;
    this.#putBack(entries);
    this.#ledger.drop(entries);
    this.#draw();
  }

  /** Puts findings back onto the page to stay. */
  keep(entries: readonly LedgerEntry[]): void {
    this.#putBack(entries);
    for (const { id, state } of entries) if (!isWanted(state)) this.#ledger.setState(id, 'kept');
    this.#draw();
  }

  /** Goes by what the reader calls no clutter now; a finding named here is no longer kept either. */
  review(id?: number): void {
    for (const entry of this.entries()) {
      const was = entry.state;
      const isFree = was === 'spared' || entry.id === id;
      const state = this.#isSpared(entry.finding) ? 'spared' : isFree ? 'marked' : was;
      if (state === was) continue;
      this.#putBack([entry]);
      this.#ledger.setState(entry.id, state);
    }
    this.#takeOut(this.entries().filter((entry) => this.#isDue(entry)));
    this.#draw();
  }

  /** Takes a finding out because the reader asks. Throws as `entry`. */
  take(id: number): void {
    const entry = this.entry(id);
    this.#overlay.forgive(entry.finding);
    if (!this.#takings.has(id)) this.#takeOut([entry]);
    this.#draw();
  }

  /**
   * The page changed: forgets findings that are no longer there, takes out again what the page made visible, and places
   * marks anew. Gives the findings in which something changed, which have to be looked for again.
   */
  pageChanged({ touched, restyled, removed }: Stir): LedgerEntry[] {
    const stirred = this.#ownersOf(touched);
    if (removed) {
      const isGone = (element: Element): boolean => !element.isConnected;
      const hurt = this.entries().filter(({ finding }) => finding.elements.some(isGone));
      const gone = hurt.filter(({ finding }) => finding.elements.every(isGone));
      this.#lose(gone);
      this.drop(gone);
      for (const entry of hurt) stirred.add(entry);
      for (const entry of gone) stirred.delete(entry);
    }
    const visible = [...this.#ownersOf(restyled)].filter(({ id }) => this.#takings.get(id)?.holds() === false);
    this.#lose(visible);
    this.#putBack(visible);
    this.#takeOut(visible);
    if (visible.length > 0) this.#draw();
    else this.#overlay.refresh();
    return [...stirred];
  }

  /** Tells readers who listen how much was found. */
  announce(): void {
    const standing = this.#standing();
    const marked = standing.filter(({ id }) => !this.#takings.has(id)).length;
    this.#overlay.announce(marked, this.#takings.size);
  }

  /** Another page view begins with what is there: gives all findings, which have to be looked for again. */
  beginAnew(): readonly LedgerEntry[] {
    this.#overlay.forgive();
    this.#ledger.forgetProblems();
    return this.entries();
  }

  /** All findings, in order of their ids. */
  entries(): readonly LedgerEntry[] {
    return this.#ledger.entries();
  }

  /** Forgets everything and leaves the page as it was. */
  clear(): void {
    this.#putBack(this.#ledger.entries());
    this.#ledger.clear();
    this.#overlay.remove();
  }

  problems(): readonly LedgerProblem[] {
    return this.#ledger.problems();
  }

  /** How many findings the reader has not put back; 0 while the mode is `off`. */
  count(): number {
    return this.#standing().length;
  }

  /** How many findings are off the page. */
  taken(): number {
    return this.#takings.size;
  }

  #standing(): LedgerEntry[] {
    return this.#mode === 'off' ? [] : this.#ledger.entries().filter(({ state }) => !isWanted(state));
  }

  /** A finding by its number. Throws a `trouble` when there is no such one (any more). */
  entry(id: number): LedgerEntry {
    const entry = this.#ledger.get(id);
    if (entry === null) throw trouble('problem_finding_gone');
    return entry;
  }

  #ownersOf(elements: Iterable<Element>): Set<LedgerEntry> {
    const owners = new Set<LedgerEntry>();
    for (const element of elements) {
      const owner = this.#ledger.ownerOf(element);
      if (owner !== null) owners.add(owner);
    }
    return owners;
  }

  #isDue({ state, finding }: LedgerEntry): boolean {
    return this.#mode === 'clean' && state === 'marked' && isTakenByDefault(finding);
  }

  #takeOut(entries: readonly LedgerEntry[]): void {
    const takings = this.#overlay.takeOut(entries.map(({ finding }) => finding));
    for (const [index, { id, finding }] of entries.entries()) {
      const taking = takings?.[index];
      const isOut = typeof taking !== 'string';
      this.#ledger.setState(id, isOut ? 'taken' : 'marked');
      if (!isOut) this.#ledger.addProblem({ what: taking, source: 'page', detail: finding.evidence });
      else if (taking !== undefined) this.#takings.set(id, taking);
    }
  }

  /** Does what waited for the overlay. */
  #catchUp(): void {
    this.#takeOut(this.entries().filter(({ id, state }) => state === 'taken' && !this.#takings.has(id)));
    this.#draw();
    this.announce();
  }

  /** The page undid the taking out of these. */
  #lose(entries: readonly LedgerEntry[]): void {
    for (const { id } of entries) this.#takings.get(id)?.lost();
  }

  #putBack(entries: readonly LedgerEntry[]): void {
    for (const { id } of entries) {
      this.#takings.get(id)?.undo();
      this.#takings.delete(id);
    }
  }

  #draw(): void {
    const items = this.#standing().map(({ id, finding }) => {
      const taking = this.#takings.get(id);
      return { id, finding, taken: taking ?? null };
    });
    this.#overlay.render(items);
  }
}
