import type { Wording } from '../wording';
import type { View } from './view';

/** Going from mark to mark. */
export interface Steps {
  /** To the next mark (1) or the one before (-1), from where the reader is, round and round; `false` when there is none. */
  step(by: 1 | -1): boolean;
  /** To the mark of a finding; `false` when it has none. */
  show(id: number): boolean;
}

/**
 * Steps by command, and by arrow keys, Home and End once the focus is in a mark; Escape gives it back to where it came
 * from. Keys and clicks on marks are kept from the page, whose own shortcuts they are not.
 *
 * @param say tells readers who listen
 * @param left called when the focus leaves the marks
 */
export function createSteps(
  list: HTMLElement,
  wording: Wording,
  views: () => readonly View[],
  say: (words: string) => void,
  left: () => void,
): Steps {
  const document = list.ownerDocument;
  const root = list.getRootNode() as ShadowRoot;
  let cameFrom: HTMLElement | null = null;

  const seen = (): View[] => views().filter((view) => !view.root.hidden);

  const goTo = (view: View | undefined): boolean => {
    if (view === undefined) return false;
    if (root.activeElement === null) cameFrom = focusedIn(document);
    const all = seen();
    view.watched[0]?.scrollIntoView({ block: 'center' });
    view.focusTarget.focus({ preventScroll: true });
    const label = view.root.getAttribute('aria-label') ?? '';
    say(wording.say('marks_position', all.indexOf(view) + 1, all.length, label));
    return true;
  };

  const step = (by: 1 | -1): boolean => {
    const all = seen();
    const at = all.findIndex((view) => view.root.contains(root.activeElement));
    const next = at < 0 ? firstInReach(all, by) : at + by;
    return goTo(all[(next + all.length) % all.length]);
  };

  const keys: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    ArrowRight: () => step(wording.direction === 'rtl' ? -1 : 1),
    ArrowLeft: () => step(wording.direction === 'rtl' ? 1 : -1),
    Home: () => goTo(seen()[0]),
    End: () => goTo(seen().at(-1)),
    Escape: () => {
      (root.activeElement as HTMLElement | null)?.blur();
      cameFrom?.focus({ preventScroll: true });
    },
  };
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'pointerdown']) {
    list.addEventListener(type, (event) => event.stopPropagation());
  }
  list.addEventListener('keydown', (event) => {
    const key = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey ? undefined : keys[event.key];
    if (key === undefined) return;
    event.preventDefault();
    key();
  });
  list.addEventListener('focusout', ({ relatedTarget }) => {
    // A window that is left for a while comes back with its focus.
    if (document.hasFocus() && !list.contains(relatedTarget as Node | null)) left();
  });

  return { step, show: (id) => goTo(views().find(({ ids }) => ids.includes(id))) };
}

/** Forwards the first at or below the top of the window, backwards the last above it. */
function firstInReach(all: readonly View[], by: 1 | -1): number {
  const below = all.findIndex(({ watched: [place] }) => (place?.getBoundingClientRect().top ?? -1) >= 0);
  return by === 1 ? Math.max(below, 0) : (below < 0 ? all.length : below) - 1;
}

function focusedIn(document: Document): HTMLElement | null {
  const { activeElement, body } = document;
  return activeElement === body ? null : (activeElement as HTMLElement | null);
}
