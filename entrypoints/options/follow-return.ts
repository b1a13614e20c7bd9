import type { OptionsView } from '../../components/options/view';
import { dayOf } from '../../core/statistics/statistics';
import { listShortcuts } from '../../platform/own-pages';
import { loadStatistics } from '../../platform/statistics';

/**
 * Reads again what may have changed elsewhere, and of which nobody tells: keys, on the browser's page for them, and what
 * was found. That is done whenever the reader comes back to the page. Gives a function that stops it.
 */
export function followReturn(
  page: Document,
  change: (part: Partial<OptionsView>) => void,
  failed: (error: unknown) => void,
): () => void {
  const read = () => {
    if (page.visibilityState !== 'visible') return;
    Promise.all([listShortcuts(), loadStatistics()]).then(
      ([shortcuts, statistics]) => change({ shortcuts, statistics, today: dayOf(new Date()) }),
      failed,
    );
  };
  page.addEventListener('visibilitychange', read);
  return () => page.removeEventListener('visibilitychange', read);
}
