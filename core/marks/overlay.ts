import type { Finding } from '../finding';
import { inPageOrder } from '../page/order';
import { makeOwnHost } from '../page/own-host';
import { troubleText } from '../trouble';
import type { Wording } from '../wording';
import { createElement } from './create-element';
import type { Deed } from './deed';
import { joinGaps } from './lines';
import { MARKS_TAG } from './own';
import { createPins } from './pins';
import { createPlacement, type Placement } from './placement';
import { createRounds } from './rounds';
import { createSteps, type Steps } from './steps';
import { adoptStyles } from './styles';
import { planTaking, type Taking, takeOut } from './take';
import { toneOf } from './tone';
import type { Means, OverlayItem, View } from './view';
import { createViewList, type ViewList } from './view-list';
import { announcement } from './words';

/** Makes an overlay; `ready` is called when it begins to do what is asked of it, unless that is at once. */
export type MakeOverlay = (ready: () => void) => Overlay;

/** Our marks on a page: one element at the end of the document, with everything inside a closed shadow root. */
export interface Overlay {
  /**
   * Takes findings off the page, each with the means to undo it, or says why one stays; `null` while that cannot be done
   * yet.
   */
  takeOut(findings: readonly Finding[]): (FoughtTaking | Untaken)[] | null;
  /** Tries again what the page put back too often: a finding, or all. */
  forgive(finding?: Finding): void;
  /** Draws these findings and no others. The host is there only while there is something in it. */
  render(items: readonly OverlayItem[]): void;
  /** Places everything anew: the page changed. */
  refresh(): void;
  /** Tells readers who listen rather than look how much is marked and taken out. Needs something drawn. */
  announce(marked: number, taken: number): void;
  /** Takes all of it away. The overlay can be drawn again. */
  remove(): void;
}

/** An overlay, and what else the reader can do with it. */
export interface PageOverlay extends Overlay {
  /** Scrolls to a finding and puts the focus on its mark; `false` when it has none. */
  show(id: number): boolean;
  /** Goes to the next mark (1) or the one before (-1), round and round; `false` when there is none. */
  step(by: 1 | -1): boolean;
  /** Whether a line stays where something was taken out. Holds from the next drawing. */
  useLines(wanted: boolean): void;
}

/** Something taken off a page that may put it back. */
export interface FoughtTaking extends Taking {
  /** To be called when the page did. */
  lost(): void;
}

/**
 * Why something is not taken off a page: it was `returned` by the page too often, or would be `unmarked` as the page lets
 * no line of ours stand.
 */
export type Untaken = 'returned' | 'unmarked';

/** What an overlay is made with. */
export interface OverlayOptions {
  /** The style sheet of the marks. */
  readonly css: string;
  readonly lines: boolean;
  readonly wording: Wording;
  /** Where elements of ours are noted. */
  readonly own: WeakSet<Node>;
  /** Does what the reader wishes. */
  readonly act: (deed: Deed) => Promise<unknown>;
}

interface Drawn {
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
  readonly status: HTMLElement;
  readonly views: ViewList;
  readonly steps: Steps;
  readonly placement: Placement;
}

/** An overlay for a document. Nothing is put into the page before there is something to show. */
export function createOverlay(document: Document, options: OverlayOptions): PageOverlay {
  const { wording } = options;
  const rounds = createRounds();
  const pins = createPins();
  let { lines } = options;
  let drawn: Drawn | null = null;
  let standing: readonly OverlayItem[] = [];
  let isDrawing = false;

  const remove = (): void => {
    drawn?.placement.stop();
    drawn?.host.remove();
    drawn = null;
  };
  const act: Means['act'] = (deed, ids) => {
    pins.expect(deed, ids === 'all' ? [] : ids, standing);
    options.act({ act: deed, ids }).catch((error: unknown) => {
      if (drawn !== null) drawn.status.textContent = troubleText(error, wording);
    });
  };
  const stand = (): Drawn | null => {
    try {
      drawn ??= makeHost(options, { document, wording, act }, () => {
        if (!isDrawing && pins.clear()) draw();
      });
      if (!drawn.host.isConnected) document.documentElement.append(drawn.host);
    } catch {
      // What follows from that is said by whoever asks.
    }
    if (drawn?.host.isConnected !== true) remove();
    return drawn;
  };
  const draw = (): void => {
    const items = [...standing].sort(byPlace);
    const gaps = joinGaps(
      items.filter(({ taken }) => taken !== null),
      lines,
    ).filter(({ strip }) => strip !== null);
    const marks = items.filter(({ taken }) => taken === null);
    const pinned = pins.among(standing);
    if (gaps.length + marks.length + pinned.length === 0) {
      remove();
      return;
    }
    const shown = stand();
    if (shown === null) return;
    shown.frame.dataset.tone = toneOf(document);
    isDrawing = true;
    shown.views.render({ marks, gaps, pinned });
    isDrawing = false;
    shown.placement.refresh();
  };

  return {
    takeOut(findings) {
      if (lines && findings.length > 0 && stand() === null) return findings.map(() => 'unmarked');
      // All plans are made before the first change, so that many findings cost one layout.
      const plans = findings.map((finding) => {
        const plan = rounds.take(finding) ? planTaking(finding.elements) : null;
        return plan && { plan, lost: () => rounds.lost(finding) };
      });
      return plans.map((planned) => (planned === null ? 'returned' : { ...takeOut(planned.plan), lost: planned.lost }));
    },
    forgive: (finding) => rounds.forget(finding),
    render(items) {
      standing = items;
      draw();
    },
    refresh: () => drawn?.placement.refresh(),
    announce(marked, taken) {
      if (drawn !== null) drawn.status.textContent = announcement(marked, taken, wording);
    },
    remove() {
      rounds.forget();
      pins.clear();
      remove();
    },
    show: (id) => drawn?.steps.show(id) === true,
    step: (by) => drawn?.steps.step(by) === true,
    useLines(wanted) {
      lines = wanted;
    },
  };
}

/** Puts our element into the page. `left` is called when the focus leaves the marks. */
function makeHost({ css, own }: OverlayOptions, means: Means, left: () => void): Drawn {
  const { document, wording } = means;
  const { host, shadow } = makeOwnHost(document, MARKS_TAG, own);
  adoptStyles(shadow, css);
  const status = createElement(document, 'div', { class: 'status', role: 'status' }, []);
  const list = createElement(document, 'div', { class: 'list' }, []);
  const frame = createElement(document, 'div', { class: 'frame', lang: wording.locale, dir: wording.direction }, [
    list,
    status,
  ]);
  shadow.append(frame);
  document.documentElement.append(host);
  const placement = createPlacement(host, () => views.shown());
  const views = createViewList(list, means, placement);
  const say = (words: string): void => {
    status.textContent = words;
  };
  const shown = (): readonly View[] => {
    placement.settleNow();
    return views.shown();
  };
  const steps = createSteps(list, wording, shown, say, left);
  return { host, frame, status, views, steps, placement };
}

const byPlace = (a: OverlayItem, b: OverlayItem): number => {
  const [one] = a.finding.elements;
  const [other] = b.finding.elements;
  return (one && other ? inPageOrder(one, other) : 0) || a.id - b.id;
};
