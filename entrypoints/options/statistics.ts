import type { StatisticsActions } from '../../components/options/statistics-view';
import type { OptionsView } from '../../components/options/view';
import { bringHealthBack, eraseHealth } from '../../platform/rule-health';
import { bringStatisticsBack, eraseStatistics, loadStatistics, setCounting } from '../../platform/statistics';

/** What the reader can do with what was counted: findings, and whether the rules still find them. */
export function statisticsActions(change: (part: Partial<OptionsView>) => void): StatisticsActions {
  let bringBack = async (): Promise<void> => undefined;
  return {
    onCounting: async (counting) => {
      await setCounting(counting);
      change({ statistics: await loadStatistics() });
    },
    onErase: async () => {
      const [statistics, health] = await Promise.all([eraseStatistics(), eraseHealth()]);
      bringBack = async () => {
        await Promise.all([bringStatisticsBack(statistics), bringHealthBack(health)]);
      };
      change({ statistics: await loadStatistics(), isErased: true });
    },
    onBringBack: async () => {
      await bringBack();
      change({ statistics: await loadStatistics(), isErased: false });
    },
  };
}
