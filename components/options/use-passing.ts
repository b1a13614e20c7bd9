import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const DEED = 'a, button, summary, label, input, select';

/**
 * Forgets what a part of the page told once the reader does the next thing in another part, where it would only mislead.
 * `status` is where it is told, directly in that part.
 */
export function usePassing(status: RefObject<HTMLElement | null>, isTold: boolean, forget: () => void): void {
  useEffect(() => {
    if (!isTold) return;
    const follow = ({ target }: Event): void => {
      if (!(target instanceof Element) || target.closest(DEED) === null) return;
      if (status.current?.parentElement?.contains(target) === false) forget();
    };
    document.addEventListener('click', follow);
    document.addEventListener('change', follow);
    return () => {
      document.removeEventListener('click', follow);
      document.removeEventListener('change', follow);
    };
  });
}
