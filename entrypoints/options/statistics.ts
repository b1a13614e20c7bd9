import type { StatisticsActions } from '../../components/options/statistics-view';
import type { OptionsView } from '../../components/options/view';
import { dayOf } from '../../core/statistics/statistics';
import { bringHealthBack, eraseHealth } from '../../platform/rule-health';
import { bringStatisticsBack, eraseStatistics, setCounting, watchStatistics } from '../../platform/statistics';

/** Shows what was found as it is counted. Gives a function that stops it. */
export const followStatistics = (change: (part: Partial<OptionsView>) => void): (() => void) =>
  watchStatistics((statistics) => change({ statistics, today: dayOf(new Date()) }));

/** What the reader can do with what was counted: findings, and whether the rules still find them. */
export function statisticsActions(change: (part: Partial<OptionsView>) => void): StatisticsActions {
  let bringBack = async (): Promise<void> => undefined;
  return {
    onCounting: setCounting,
    onErase: async () => {
      const [statistics, health] = await Promise.all([eraseStatistics(), eraseHealth()]);
      bringBack = async () => {
        await Promise.all([bringStatisticsBack(statistics), bringHealthBack(health)]);
      };
      change({ isErased: true });
    },
    onBringBack: async () => {
      await bringBack();
      change({ isErased: false });
    },
  };
}
