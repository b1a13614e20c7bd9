import { settleAll } from './spots';
import type { Frame, View } from './view';

/** Keeps views where the page's layout puts them. */
export interface Placement {
  watch(view: View): void;
  unwatch(view: View): void;
  /** Places everything anew before the next frame is painted. */
  refresh(): void;
  /** Does at once what waits for the next frame: what has no place yet cannot have the focus. */
  settleNow(): void;
  stop(): void;
}

/**
 * Places views again when the page or one of their elements changes its size and when something on the page scrolls
 * (fixed and sticky elements, scrolling boxes). Does nothing at all in between.
 */
export function createPlacement(host: HTMLElement, views: () => readonly View[]): Placement {
  const document = host.ownerDocument;
  const view = document.defaultView;
  if (view === null) return { watch: nothing, unwatch: nothing, refresh: nothing, settleNow: nothing, stop: nothing };
  let waiting = 0;
  let hasChanged = false;

  const place = (): void => {
    waiting = 0;
    if (!host.isConnected) return;
    const frame = frameOf(host);
    const writes = views().map((shown) => shown.measure(frame));
    for (const write of writes) write();
    const loose = views().flatMap((shown) => shown.loose ?? []);
    // Scrolling moves nothing against the page, and has to cost next to nothing.
    if (hasChanged || loose.some((one) => one.hasMoved())) settleAll(loose.flatMap((one) => one.settle(frame) ?? []));
    hasChanged = false;
  };
  const refresh = (): void => {
    if (waiting === 0) waiting = view.requestAnimationFrame(place);
  };

  const sizes = new view.ResizeObserver(refresh);
  if (document.body !== null) sizes.observe(document.body);
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  document.addEventListener('scroll', refresh, options);
  view.addEventListener('resize', refresh, options);

  return {
    watch(shown) {
      for (const element of shown.watched) sizes.observe(element);
      hasChanged = true;
      refresh();
    },
    unwatch(shown) {
      for (const element of shown.watched) sizes.unobserve(element);
      hasChanged = true;
    },
    refresh,
    settleNow() {
      if (waiting === 0) return;
      view.cancelAnimationFrame(waiting);
      place();
    },
    stop() {
      sizes.disconnect();
      listening.abort();
      view.cancelAnimationFrame(waiting);
    },
  };
}

function frameOf(host: HTMLElement): Frame {
  const document = host.ownerDocument;
  const page = document.documentElement;
  const { left, top } = host.getBoundingClientRect();
  const { scrollLeft = 0, scrollTop = 0 } = document.scrollingElement ?? {};
  const bottoms = [page, document.body].map((element) => element?.getBoundingClientRect().bottom ?? 0);
  const edge = -scrollLeft - left;
  return {
    origin: { left, top, right: left, bottom: top },
    bounds: {
      left: edge,
      top: -scrollTop - top,
      right: edge + page.clientWidth,
      bottom: Math.max(page.clientHeight, ...bottoms) - top,
    },
  };
}

const nothing = (): void => undefined;
