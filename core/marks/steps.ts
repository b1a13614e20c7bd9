import type { Wording } from '../wording';
import type { View } from './view';

/** Going from mark to mark. */
export interface Steps {
  /** To the next mark (1) or the one before (-1), from where the reader is, round and round; `false` when there is none. */
  step(by: 1 | -1): boolean;
  /** To the mark of a finding; `false` when it has none to be seen. */
  show(id: number): boolean;
}

/**
 * Steps by command, and by the arrow keys up and down, Home and End once the focus is in a mark; the other two lead round
 * its buttons, of which Tab stops at one, and Escape gives the focus back to where it came from. Keys and clicks on marks
 * are kept from the page, whose own shortcuts they are not.
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
    // What is higher than the window has its buttons at its end, which have to be seen.
    view.watched[0]?.scrollIntoView({ block: 'center' });
    view.focusTarget.focus();
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

  const focused = (): HTMLElement | null => root.activeElement as HTMLElement | null;

  const turn = (by: 1 | -1): void => {
    const all = buttonsBeside(focused());
    const at = all.findIndex((button) => button.tabIndex === 0) + (wording.direction === 'rtl' ? -by : by);
    all[(at + all.length) % all.length]?.focus();
  };

  const keys: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    ArrowRight: () => turn(1),
    ArrowLeft: () => turn(-1),
    Home: () => goTo(seen()[0]),
    End: () => goTo(seen().at(-1)),
    Escape: () => {
      focused()?.blur();
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
  list.addEventListener('focusin', ({ target }) => stopAt(target as HTMLElement));
  list.addEventListener('focusout', ({ relatedTarget }) => {
    // A window that is left for a while comes back with its focus.
    if (document.hasFocus() && !list.contains(relatedTarget as Node | null)) left();
  });

  return { step, show: (id) => goTo(seen().find(({ ids }) => ids.includes(id))) };
}

/** Makes a button of a mark the one of them at which Tab stops. */
export function stopAt(button: HTMLElement): void {
  for (const other of buttonsBeside(button)) other.tabIndex = other === button ? 0 : -1;
}

const buttonsBeside = (button: HTMLElement | null): HTMLElement[] => [
  ...(button?.closest('[role=toolbar]')?.querySelectorAll('button') ?? []),
];

/** Forwards the first at or below the top of the window, backwards the last above it. */
function firstInReach(all: readonly View[], by: 1 | -1): number {
  const below = all.findIndex(({ watched: [place] }) => (place?.getBoundingClientRect().top ?? -1) >= 0);
  return by === 1 ? Math.max(below, 0) : (below < 0 ? all.length : below) - 1;
}

function focusedIn(document: Document): HTMLElement | null {
  const { activeElement, body } = document;
  return activeElement === body ? null : (activeElement as HTMLElement | null);
}
