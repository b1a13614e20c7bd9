import { parseStatistics } from '../core/statistics/parse';
import { type Found, NO_STATISTICS, type Statistics, withFound } from '../core/statistics/statistics';
import { storedUnder } from './stored';

const statistics = storedUnder('statistics', parseStatistics);

/** What was found on this device. Throws when storage fails. */
export const loadStatistics = (): Promise<Statistics> => statistics.read();

/** Counts what was found on a page, if the reader wants it counted. Throws when storage fails. */
export const noteFound = (found: Found): Promise<void> => statistics.change((now) => withFound(now, found));

/** Starts or stops counting; what was counted stays. Throws when storage fails. */
export const setCounting = (counting: boolean): Promise<void> => statistics.change((now) => ({ ...now, counting }));

/** Forgets all that was counted. Throws when storage fails. */
export const eraseStatistics = (): Promise<void> =>
  statistics.change(({ counting }) => ({ ...NO_STATISTICS, counting }));
