import type { Finding } from '../finding';
import { composedParent } from '../page/shadow';
import type { Wording } from '../wording';
import { createElement } from './create-element';
import { MARKS_TAG } from './own';
import { createPlacement, type Placement } from './placement';
import { createRounds } from './rounds';
import { adoptStyles } from './styles';
import { planTaking, type Taking, takeOut } from './take';
import { toneOf } from './tone';
import type { OverlayActions, OverlayItem } from './view';
import { createViewList, type ViewList } from './view-list';
import { announcement } from './words';

/** Makes an overlay; `ready` is called when it begins to do what is asked of it, unless that is at once. */
export type MakeOverlay = (actions: OverlayActions, ready: () => void) => Overlay;

/** Our marks on a page: one element at the end of the document, with everything inside a closed shadow root. */
export interface Overlay {
  /**
   * Takes findings off the page, each with the means to undo it, and `null` for those that the page put back too often;
   * `null` while that cannot be done yet.
   */
  takeOut(findings: readonly Finding[]): (FoughtTaking | null)[] | null;
  /** Tries again what the page put back too often: a finding, or all. */
  forgive(finding?: Finding): void;
  /** Draws these findings, in this order, and no others. The host is there only while there is something in it. */
  render(items: readonly OverlayItem[]): void;
  /** Places everything anew: the page changed. */
  refresh(): void;
  /** Scrolls to a finding and puts the focus on its mark, or, when it has none, to where its element is. */
  show(id: number, element: Element | undefined): void;
  /** Tells readers who listen rather than look how much is marked and taken out. Needs something drawn. */
  announce(marked: number, taken: number): void;
  /** Takes all of it away. The overlay can be drawn again. */
  remove(): void;
}

/** Something taken off a page that may put it back. */
export interface FoughtTaking extends Taking {
  /** To be called when the page did. */
  lost(): void;
}

interface Drawn {
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
  readonly status: HTMLElement;
  readonly views: ViewList;
  readonly placement: Placement;
}

/** An overlay for a document; `css` is its style sheet. Nothing is put into the page before there is something to show. */
export function createOverlay(document: Document, css: string, actions: OverlayActions, wording: Wording): Overlay {
  let drawn: Drawn | null = null;
  const rounds = createRounds();

  const remove = (): void => {
    drawn?.placement.stop();
    drawn?.host.remove();
    drawn = null;
  };

  return {
    takeOut(findings) {
      // All plans are made before the first change, so that many findings cost one layout.
      const plans = findings.map((finding) => {
        const plan = rounds.take(finding) ? planTaking(finding.elements) : null;
        return plan && { plan, lost: () => rounds.lost(finding) };
      });
      return plans.map((planned) => planned && { ...takeOut(planned.plan), lost: planned.lost });
    },
    forgive: (finding) => rounds.forget(finding),
    render(items) {
      const shown = items.filter(({ taken }) => taken === null || taken.strip !== null);
      if (shown.length === 0) return remove();
      drawn ??= draw(document, css, actions, wording);
      drawn.frame.dataset.tone = toneOf(document);
      drawn.views.render(shown);
      drawn.placement.refresh();
    },
    refresh: () => drawn?.placement.refresh(),
    show(id, element) {
      if (drawn?.views.show(id) !== true) visibleAt(element)?.scrollIntoView({ block: 'center' });
    },
    announce(marked, taken) {
      if (drawn !== null) drawn.status.textContent = announcement(marked, taken);
    },
    remove() {
      rounds.forget();
      remove();
    },
  };
}

function draw(document: Document, css: string, actions: OverlayActions, wording: Wording): Drawn {
  const host = document.createElement(MARKS_TAG);
  const shadow = host.attachShadow({ mode: 'closed' });
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
  const views = createViewList(list, actions, placement, wording);
  return { host, frame, status, views, placement };
}

/** The element, or the nearest one around it that is rendered. */
function visibleAt(element: Element | undefined): Element | null {
  let at: Element | null = element ?? null;
  while (at !== null && at.getClientRects().length === 0) at = composedParent(at);
  return at;
}
