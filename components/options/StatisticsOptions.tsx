import { KINDS } from '../../core/finding';
import { groupCount } from '../../core/groups';
import type { OutletRule } from '../../core/rules/rule';
import { OTHERS, type Statistics } from '../../core/statistics/statistics';
import { totalsOf } from '../../core/statistics/totals';
import { useWording } from '../wording';
import type { OptionsActions } from './view';

/** How many sites are shown. */
const MOST = 12;

export interface StatisticsOptionsProps {
  readonly statistics: Statistics;
  readonly outlets: readonly OutletRule[];
  readonly onCounting: OptionsActions['onCounting'];
  readonly onErase: OptionsActions['onErase'];
}

/** What was found so far, by kind and by site; whether it is counted at all; and the way to be rid of it. */
export function StatisticsOptions({ statistics, outlets, onCounting, onErase }: StatisticsOptionsProps) {
  const wording = useWording();
  const { say } = wording;
  const { all, kinds, sites } = totalsOf(statistics);
  const nameOf = (site: string): string =>
    site === OTHERS ? say('options_statistics_others') : (outlets.find(({ id }) => id === site)?.name ?? site);
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={statistics.counting}
          onChange={(event) => void onCounting(event.currentTarget.checked)}
        />
        <span>{say('options_statistics_counting')}</span>
      </label>
      {all === 0 ? (
        <p class="hint">{say('options_statistics_none')}</p>
      ) : (
        <>
          <p>
            {KINDS.flatMap((kind) => {
              const number = kinds[kind];
              return number === undefined ? [] : groupCount(kind, number, wording);
            }).join(' · ')}
          </p>
          <table class="counts">
            <thead>
              <tr>
                <th scope="col">{say('options_statistics_site')}</th>
                <th scope="col">{say('options_statistics_found')}</th>
              </tr>
            </thead>
            <tbody>
              {sites.slice(0, MOST).map(([site, number]) => (
                <tr key={site}>
                  <th scope="row">
                    <bdi>{nameOf(site)}</bdi>
                  </th>
                  <td>{wording.number(number)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <button type="button" class="link-button" onClick={() => void onErase()}>
            {say('options_statistics_erase')}
          </button>
        </>
      )}
    </>
  );
}
