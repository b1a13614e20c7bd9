import type { PickerActions, PickerView } from '../../components/picker/view';
import type { Box } from '../../core/marks/geometry';
import { lineOf } from '../../core/picker/choice';
import { extentsOf } from '../../core/picker/extent';
import { BAR, isInWindow, isShown, PANEL, standsAtTop, windowBoxOf } from '../../core/picker/measure';
import { type Pick, type PickMeans, pickAt, withChoice } from '../../core/picker/pick';
import { beside, elementAt, narrower } from '../../core/picker/place';
import { proposeSelectors } from '../../core/picker/propose';
import { proposeWords } from '../../core/picker/said';
import { troubleText } from '../../core/trouble';
import { pickedRule } from '../../platform/messaging/picker-shape';
import { askBackground } from '../../platform/messaging/send';
import { wording } from '../../platform/wording';
import { type At, type PickerOptions, stepOf } from './step';

/** Where the reader is in pointing at something, and what comes of each deed. */
export class PickerModel {
  readonly #options: PickerOptions;
  readonly #means: PickMeans;
  #at: At = { step: 'point' };
  #target: Element | null = null;
  /** Where the pointer is, when it is what points. */
  #pointer: readonly [x: number, y: number] | null = null;
  #isBusy = false;
  #isAtTop = false;
  #trouble: string | null = null;
  /** Called whenever there is something else to show. */
  changed: () => void = () => undefined;
  /** Called when the reader is done. */
  left: () => void = () => undefined;

  constructor(options: PickerOptions) {
    this.#options = options;
    const { document, shadow, ground } = options;
    this.#means = {
      propose: (element) => [
        ...proposeSelectors(element, document, shadow),
        ...proposeWords(element, document, shadow),
      ],
      likely: ground.likely,
      isClear: (proposal, choice) => ground.verdict(proposal, choice).what === 'clear',
    };
  }

  /** Begins with an element chosen, or, without one, with pointing. */
  begin(element: Element | null): void {
    const { innerWidth, innerHeight } = window;
    this.#target = element ?? this.#elementAt(innerWidth / 2, innerHeight / 2);
    if (element === null) this.changed();
    else this.#choose(element);
  }

  /** The picker as it is now, its boxes measured anew. */
  get view(): PickerView {
    const pick = 'pick' in this.#at ? this.#at.pick : null;
    const element = pick === null ? this.#target : (pick.extents[pick.extent] ?? null);
    const box = this.#at.step === 'done' || element === null ? null : windowBoxOf(element);
    const also = pick?.proposals[pick.proposal]?.hits.filter((hit) => hit !== element) ?? [];
    this.#place(box);
    return {
      at: stepOf(this.#at, this.#target, this.#options),
      tone: window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
      box,
      also: also.flatMap((hit) => windowBoxOf(hit) ?? []),
      isAtTop: this.#isAtTop,
      isBusy: this.#isBusy,
      trouble: this.#trouble,
    };
  }

  /** What the reader can do. */
  readonly actions: PickerActions = {
    onPoint: (x, y) => this.#pointAt(x, y),
    onPick: (x, y) => {
      this.#pointer = [x, y];
      this.#choose(this.#elementAt(x, y));
    },
    onChoose: () => this.#choose(this.#target),
    onWider: () => this.#widen(1),
    onNarrower: () => this.#widen(-1),
    onBeside: (way) => this.#stepBeside(way),
    onExtent: (extent) => this.#useExtent(extent),
    onProposal: (proposal) => this.#usePick((pick) => ({ ...pick, proposal })),
    onChoice: (choice) => this.#usePick((pick) => withChoice(pick, choice, this.#means)),
    onPlace: (place) => this.#usePick((pick) => ({ ...pick, place })),
    onSave: () => this.#save(),
    onBack: () => this.#back(),
    onMove: () => {
      this.#isAtTop = !this.#isAtTop;
      this.changed();
    },
    onUndo: () => this.#undo(),
    onLeave: () => this.left(),
  };

  /** Goes one step back, and at the first one leaves. */
  escape(): void {
    if (this.#at.step === 'point' || this.#at.step === 'done') this.left();
    else this.#back();
  }

  /** The page was scrolled, or what is on it moved. */
  moved(): void {
    if (this.#at.step === 'point' && this.#pointer !== null) this.#pointAt(...this.#pointer);
    else this.changed();
  }

  /** Whether what was chosen is kept by now: then the page is the reader's again. */
  get isDone(): boolean {
    return this.#at.step === 'done';
  }

  /** Under the pointer nothing of ours moves by itself. */
  #place(box: Box | null): void {
    const isPointing = this.#at.step === 'point';
    if (this.#at.step === 'done' || (isPointing && this.#pointer !== null)) return;
    const room = { panel: isPointing ? BAR : PANEL, window: window.innerHeight };
    this.#isAtTop = standsAtTop(box, room, this.#isAtTop);
  }

  #elementAt(x: number, y: number): Element | null {
    const { document, shadow, isOwn } = this.#options;
    return elementAt(document, x, y, shadow, isOwn);
  }

  #pointAt(x: number, y: number): void {
    this.#pointer = [x, y];
    this.#target = this.#elementAt(x, y);
    this.changed();
  }

  #choose(element: Element | null): void {
    if (element === null) return;
    this.#target = element;
    this.#toPick(pickAt(extentsOf(element, windowBoxOf), 0, this.#means, this.#pick));
  }

  get #pick(): Pick | undefined {
    return 'pick' in this.#at ? this.#at.pick : undefined;
  }

  #toPick(pick: Pick | null): void {
    if (pick === null) return;
    this.#at = { step: 'say', pick };
    this.#trouble = null;
    this.#bringIntoView(pick.extents[pick.extent] ?? null);
    this.changed();
  }

  #usePick(next: (pick: Pick) => Pick): void {
    if (this.#pick !== undefined) this.#toPick(next(this.#pick));
  }

  #useExtent(extent: number): void {
    const pick = this.#pick;
    if (pick !== undefined) this.#toPick(pickAt(pick.extents, extent, this.#means, pick));
  }

  #widen(by: 1 | -1): void {
    const pick = this.#pick;
    const target = pick === undefined ? this.#target : (pick.extents[pick.extent] ?? null);
    if (target === null) return;
    if (pick !== undefined && pick.extents[pick.extent + by] !== undefined) {
      this.#useExtent(pick.extent + by);
      return;
    }
    const next = by === 1 ? extentsOf(target, windowBoxOf)[1] : narrower(target, this.#options.shadow, isShown);
    if (next === undefined || next === null) return;
    if (pick === undefined) this.#pointAtElement(next);
    else this.#choose(next);
  }

  #stepBeside(way: 1 | -1): void {
    const next = this.#target === null ? null : beside(this.#target, way, this.#options.shadow, isShown);
    if (next !== null) this.#pointAtElement(next);
  }

  #pointAtElement(element: Element): void {
    this.#pointer = null;
    this.#target = element;
    this.#bringIntoView(element);
    this.changed();
  }

  #bringIntoView(element: Element | null): void {
    if (element !== null && !isInWindow(windowBoxOf(element), window.innerHeight))
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  #back(): void {
    if (this.#at.step === 'confirm') this.#at = { step: 'say', pick: this.#at.pick };
    else if (this.#at.step === 'say') {
      this.#target = this.#at.pick.extents[this.#at.pick.extent] ?? this.#target;
      this.#pointer = null;
      this.#at = { step: 'point' };
    }
    this.#trouble = null;
    this.changed();
  }

  #save(): void {
    const at = this.#at;
    if (!('pick' in at) || this.#isBusy) return;
    const { pick } = at;
    const proposal = pick.proposals[pick.proposal];
    const { ground } = this.#options;
    if (proposal === undefined) return;
    const { what } = ground.verdict(proposal, pick.choice);
    const isHeld = what === 'story';
    if (at.step === 'say' && what !== 'clear') {
      this.#at = { step: 'confirm', pick };
      this.changed();
      return;
    }
    const line = lineOf(proposal, pick.choice, new Date().toISOString().slice(0, 10));
    const rule = ground.places[pick.place]?.id ?? null;
    this.#do(async () => {
      const { name, isOff, undo } = await askBackground('pick.save', { line, rule }, pickedRule);
      const saved = { choice: pick.choice, name, count: proposal.hits.length, isHeld, isOff, undone: false };
      this.#at = { step: 'done', saved, undo };
    });
  }

  #undo(): void {
    const at = this.#at;
    if (at.step !== 'done' || at.saved.undone) return;
    this.#do(async () => {
      await askBackground('pick.undo', { undo: at.undo }, () => null);
      this.#at = { ...at, saved: { ...at.saved, undone: true } };
    });
  }

  /** Does something that takes a while, once at a time, and says what did not work. */
  #do(work: () => Promise<void>): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#trouble = null;
    work()
      .catch((error: unknown) => {
        this.#trouble = troubleText(error, wording);
      })
      .finally(() => {
        this.#isBusy = false;
        this.changed();
      });
  }
}
