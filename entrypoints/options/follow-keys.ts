import type { Shortcut } from '../../components/options/view';
import { listShortcuts } from '../../platform/own-pages';

/**
 * Reads the keys again whenever the reader comes back to the page: they are changed on a page of the browser, and nobody
 * tells. Gives a function that stops it.
 */
export function followKeys(
  page: Document,
  change: (part: { readonly shortcuts: readonly Shortcut[] }) => void,
  failed: (error: unknown) => void,
): () => void {
  const read = () => {
    if (page.visibilityState === 'visible') listShortcuts().then((shortcuts) => change({ shortcuts }), failed);
  };
  page.addEventListener('visibilitychange', read);
  return () => page.removeEventListener('visibilitychange', read);
}
