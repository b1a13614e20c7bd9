import { createLedger, type Ledger, type LedgerEntry } from '../detect/ledger';
import type { FindingView, LedgerProblem } from '../detect/ledger-view';
import { type Finding, isTakenByDefault } from '../finding';
import { composedParent } from '../page/shadow';
import type { Mode } from '../rules/rule';
import { createOverlay, type Overlay } from './overlay';
import { planTaking, type Taking, takeOut } from './take';
import { announcement } from './words';

/** Treats the findings of one document as the mode says: marks them, takes them out, or leaves the page alone. */
export class Treatment {
  readonly #ledger: Ledger = createLedger();
  readonly #takings = new Map<number, Taking>();
  readonly #overlay: Overlay;
  #mode: Mode = 'off';

  /** `css` is the style sheet of the marks; `byReader` is called when the reader changed something on the page. */
  constructor(document: Document, css: string, byReader: () => void) {
    const andTell = (act: (id: number) => void) => (id: number) => {
      act(id);
      byReader();
    };
    const restore = andTell((id) => this.restore(id));
    this.#overlay = createOverlay(document, css, { keep: restore, restore, take: andTell((id) => this.take(id)) });
  }

  /** `off` until set. */
  get mode(): Mode {
    return this.#mode;
  }

  setMode(mode: Mode): void {
    if (mode === this.#mode) return;
    this.#mode = mode;
    this.#apply();
  }

  /** Adds what a scan found. */
  add(findings: readonly Finding[], problems: readonly LedgerProblem[]): void {
    for (const problem of problems) this.#ledger.addProblem(problem);
    const { added, dropped } = this.#ledger.add(findings);
    this.#putBack(dropped);
    if (added.length > 0 || dropped.length > 0) this.#apply();
  }

  /** Puts one finding, or all, back onto the page to stay. Throws when there is no such finding (any more). */
  restore(id: number | 'all'): void {
    const entries = id === 'all' ? this.#ledger.entries() : [this.#entry(id)];
    this.#putBack(entries);
    for (const entry of entries) this.#ledger.setState(entry.id, 'kept');
    this.#draw();
  }

  /** Takes a finding out because the reader asks. Throws as `restore`. */
  take(id: number): void {
    const entry = this.#entry(id);
    if (!this.#takings.has(id)) this.#takeOut([entry]);
    this.#draw();
  }

  /** Scrolls to a finding and focuses its mark. Throws as `restore`. */
  show(id: number): void {
    const { finding } = this.#entry(id);
    if (!this.#overlay.show(id)) visibleAt(finding.elements[0])?.scrollIntoView({ block: 'center' });
  }

  /** The page changed: forgets findings that are no longer there (only if `removed`) and places marks anew. */
  pageChanged(removed: boolean): void {
    const gone = removed ? this.#ledger.dropGone() : [];
    this.#putBack(gone);
    if (gone.length > 0) this.#draw();
    else this.#overlay.refresh();
  }

  /** Tells readers who listen how much was found. */
  announce(): void {
    const standing = this.#standing();
    const marked = standing.filter(({ id }) => !this.#takings.has(id)).length;
    this.#overlay.announce(announcement(marked, this.#takings.size));
  }

  /** Forgets everything and leaves the page as it was. */
  clear(): void {
    this.#putBack(this.#ledger.entries());
    this.#ledger.clear();
    this.#overlay.remove();
  }

  /** All findings as data; none while the mode is `off`. */
  views(): FindingView[] {
    return this.#mode === 'off' ? [] : this.#ledger.views();
  }

  problems(): readonly LedgerProblem[] {
    return this.#ledger.problems();
  }

  /** How many findings the reader has not put back; 0 while the mode is `off`. */
  count(): number {
    return this.#standing().length;
  }

  /** What a clean copy leaves out, in any mode: all that is not put back, except what only the reader takes out. */
  leftOut(): Finding[] {
    return this.#ledger
      .entries()
      .filter(({ state, finding }) => state === 'taken' || (state === 'marked' && isTakenByDefault(finding)))
      .map(({ finding }) => finding);
  }

  #standing(): LedgerEntry[] {
    return this.#mode === 'off' ? [] : this.#ledger.entries().filter(({ state }) => state !== 'kept');
  }

  #entry(id: number): LedgerEntry {
    const entry = this.#ledger.get(id);
    if (entry === null) throw new Error('This finding is no longer on the page.');
    return entry;
  }

  /** Brings the page in step with the mode. What the reader put back or asked for stays. */
  #apply(): void {
    const entries = this.#ledger.entries();
    if (this.#mode === 'clean') {
      this.#takeOut(entries.filter(({ state, finding }) => state === 'marked' && isTakenByDefault(finding)));
    } else {
      this.#putBack(entries);
      for (const { id, state } of entries) if (state === 'taken') this.#ledger.setState(id, 'marked');
    }
    this.#draw();
  }

  /** All plans are made before the first change, so that many findings cost one layout. */
  #takeOut(entries: readonly LedgerEntry[]): void {
    const plans = entries.map(({ id, finding }) => ({ id, plan: planTaking(finding.elements) }));
    for (const { id, plan } of plans) {
      this.#takings.set(id, takeOut(plan));
      this.#ledger.setState(id, 'taken');
    }
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
      return { id, finding, taken: taking === undefined ? null : { strip: taking.strip } };
    });
    this.#overlay.render(items);
  }
}

/** The element, or the nearest one around it that is rendered. */
function visibleAt(element: Element | undefined): Element | null {
  let at: Element | null = element ?? null;
  while (at !== null && at.getClientRects().length === 0) at = composedParent(at);
  return at;
}
