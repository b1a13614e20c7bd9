import type { OutletRule } from '../../../core/rules/rule';
import { type Statistics as Counted, OTHERS } from '../../../core/statistics/statistics';
import { useWording } from '../../wording';
import type { StatisticsActions } from '../statistics-view';
import { OverTime } from './OverTime';

export interface StatisticsProps {
  readonly statistics: Counted;
  /** Whether what was erased can be brought back. */
  readonly isErased: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly outlets: readonly OutletRule[];
  readonly actions: StatisticsActions;
}

/** What was found so far, over time and by site; whether it is counted at all; and the way to be rid of it. */
export function Statistics({ statistics, isErased, today, outlets, actions }: StatisticsProps) {
  const { say } = useWording();
  const nameOf = (site: string): string =>
    site === OTHERS ? say('options_statistics_others') : (outlets.find(({ id }) => id === site)?.name ?? site);
  const isEmpty = Object.keys(statistics.spans).length === 0;
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={statistics.counting}
          onChange={(event) => void actions.onCounting(event.currentTarget.checked)}
        />
        <span>{say('options_statistics_counting')}</span>
      </label>
      {isEmpty ? (
        !isErased && (
          <p class="hint statistics-none">{say(statistics.counting ? 'options_statistics_none' : 'statistics_off')}</p>
        )
      ) : (
        <>
          <OverTime statistics={statistics} today={today} nameOf={nameOf} />
          <button type="button" class="link-button statistics-erase" onClick={() => void actions.onErase()}>
            {say('options_statistics_erase')}
          </button>
        </>
      )}
      <p class="statistics-erased" role="status">
        {isErased && (
          <>
            {say('statistics_erased')}{' '}
            <button type="button" class="link-button" onClick={() => void actions.onBringBack()}>
              {say('statistics_undo')}
            </button>
          </>
        )}
      </p>
    </>
  );
}
