import { render } from 'preact';
import { Picker } from '../../components/picker/Picker';
import { isolating, WordingContext } from '../../components/wording';
import { PICKER_TAG } from '../../core/marks/own';
import { adoptStyles } from '../../core/marks/styles';
import { makeOwnHost } from '../../core/page/own-host';
import type { ShadowAccessor } from '../../core/page/shadow';
import { dressFrame, frontOf, keepKeys } from '../../core/picker/frame';
import type { PickerLook } from '../../core/protocol';
import { holdIn } from '../../core/reader/hold';
import { watchCovers } from '../../core/reader/on-top';
import { isOtherPage, watchRoute } from '../../platform/route';
import { wording } from '../../platform/wording';
import type { PickerModel } from './model';

/**
 * Shows a picker over the page, until the reader leaves it: in a frame of its own, in the closed shadow root of an element
 * of ours. What happens in a frame is told to nobody outside of it, so that no script of the page hears of the clicks and
 * keys, not even one that listened first. Gives what takes it away.
 */
export function showPicker(
  document: Document,
  own: WeakSet<Node>,
  shadow: ShadowAccessor,
  model: PickerModel,
  look: PickerLook,
): () => void {
  const { host, shadow: root } = makeOwnHost(document, PICKER_TAG, own);
  adoptStyles(root, look.host);
  const frame = document.createElement('iframe');
  frame.title = wording.say('picker_title');
  const before = focusedIn(document);
  const listening = new AbortController();
  const { signal } = listening;
  let place: Element | null = null;
  const show = (): void => {
    if (place === null) return;
    const { view } = model;
    frame.className = model.isDone ? `small ${view.isAtTop ? 'top' : ''}` : '';
    render(
      <WordingContext.Provider value={isolating(wording)}>
        <Picker view={view} actions={model.actions} />
      </WordingContext.Provider>,
      place,
    );
    if (model.isDone) frame.style.setProperty('--room', `${roomOf(place)}px`);
  };
  // Taken out of the document and put back, a frame begins anew.
  frame.addEventListener('load', () => {
    const inside = frame.contentDocument;
    if (inside === null) return;
    if (place !== null) render(null, place);
    place = dressFrame(inside, look.frame, wording);
    keepKeys(inside, { escape: () => model.escape(), undo: () => model.isDone && model.actions.onUndo() });
    show();
  });
  root.append(frame);
  const raise = (): void => {
    if (model.isDone) return;
    const front = frontOf(document, shadow, host);
    if (front !== null && front !== host.parentNode) front.append(host);
    // Shown anew, it stands above what the page showed meanwhile.
    host.popover = 'manual';
    host.hidePopover?.();
    host.showPopover?.();
    frame.contentWindow?.focus();
  };
  const end = (): void => {
    if (signal.aborted) return;
    listening.abort();
    for (const one of undo) one();
    const hadFocus = document.activeElement === host;
    if (place !== null) render(null, place);
    host.remove();
    if (hadFocus) before?.focus({ preventScroll: true });
  };
  const { href } = document.location;
  const undo = [
    holdIn(document, host, { onBack: raise, onLost: () => end() }),
    watchCovers(document, (target) => target === host, raise),
    followPage(document, signal, model, show),
    watchRoute(document, () => {
      if (isOtherPage(href, document.location.href)) end();
    }),
  ];
  model.changed = show;
  model.left = end;
  raise();
  return end;
}

/** Height of what the frame shows, with the space around it, in CSS pixels. */
const roomOf = (place: Element): number => (place.querySelector('.dock')?.scrollHeight ?? 0) + 1;

/** What has the focus, in the document itself. */
function focusedIn({ activeElement, body }: Document): HTMLElement | null {
  return activeElement instanceof HTMLElement && activeElement !== body ? activeElement : null;
}

/** Draws anew when what is on the page moves; and once all is done, leaves with the next press on the page. */
function followPage(document: Document, signal: AbortSignal, model: PickerModel, show: () => void): () => void {
  const view = document.defaultView;
  let waiting = false;
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    view?.requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted && !model.isDone) model.moved();
    });
  };
  document.addEventListener('scroll', soon, { signal, capture: true, passive: true });
  view?.addEventListener('resize', soon, { signal });
  view?.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show, { signal });
  const sizes = new ResizeObserver(soon);
  if (document.body !== null) sizes.observe(document.body);
  const leave = (event: Event): void => {
    if (event.isTrusted && model.isDone) model.left();
  };
  view?.addEventListener('pointerdown', leave, { signal, capture: true, passive: true });
  view?.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') leave(event);
    },
    { signal, capture: true },
  );
  return () => sizes.disconnect();
}
