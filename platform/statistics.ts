import { parseStatistics } from '../core/statistics/parse';
import { type Found, NO_STATISTICS, type Statistics, together, withFound } from '../core/statistics/statistics';
import { storedUnder } from './stored';

/** Where it is kept what was found, in the extension's local storage. */
export const STATISTICS_KEY = 'statistics';

const statistics = storedUnder(STATISTICS_KEY, parseStatistics);

/** What was found on this device. Throws when storage fails. */
export const loadStatistics = (): Promise<Statistics> => statistics.read();

/** Calls back with what was found on this device whenever that changes. Gives a function that stops it. */
export const watchStatistics = (changed: (now: Statistics) => void): (() => void) => statistics.watch(changed);

/** Counts what was found on a page, if the reader wants it counted. Throws when storage fails. */
export const noteFound = (found: Found): Promise<void> => statistics.change((now) => withFound(now, found));

/** Starts or stops counting; what was counted stays. Throws when storage fails. */
export const setCounting = (counting: boolean): Promise<void> => statistics.change((now) => ({ ...now, counting }));

/** Forgets all that was counted, and gives it for `bringStatisticsBack`. Throws when storage fails. */
export async function eraseStatistics(): Promise<Statistics> {
  let before = NO_STATISTICS;
  await statistics.change((now) => {
    before = now;
    return { ...NO_STATISTICS, counting: now.counting };
  });
  return before;
}

/** Counts again what was erased, beside what was found since. Throws when storage fails. */
export const bringStatisticsBack = (before: Statistics): Promise<void> =>
  statistics.change((now) => together(now, before));
