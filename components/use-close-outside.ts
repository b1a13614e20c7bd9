import { useLayoutEffect } from 'preact/hooks';

/**
 * Closes what is open when the reader presses Escape, which goes no further, or turns to something else. Escape gives the
 * focus back to the button in the box that opened it, or to its first: what had the focus is gone with what was open.
 */
export function useCloseOutside(box: { readonly current: HTMLElement | null }, open: boolean, close: () => void): void {
  // At once: the next Escape may follow closely, and is meant for what lies beneath.
  useLayoutEffect(() => {
    const element = box.current;
    if (!open || element === null) return undefined;
    // In a closed shadow root, what is turned to is told apart only within it.
    const root = element.getRootNode();
    const listening = new AbortController();
    const onKey = (event: Event) => {
      if (!('key' in event) || event.key !== 'Escape') return;
      event.preventDefault();
      const opener = element.querySelector<HTMLElement>('[aria-expanded="true"]') ?? element.querySelector('button');
      opener?.focus();
      close();
    };
    const onTurn = (event: Event) => {
      if (!event.composedPath().includes(element)) close();
    };
    root.addEventListener('keydown', onKey, { signal: listening.signal });
    root.addEventListener('pointerdown', onTurn, { signal: listening.signal });
    root.addEventListener('focusin', onTurn, { signal: listening.signal });
    return () => listening.abort();
  }, [open]);
}
