import type { Column, Step } from '../../../core/statistics/columns';
import { type Count, countOf, kindsFound, sitesOf } from '../../../core/statistics/totals';
import { KindChip } from '../../KindChip';
import { useWording } from '../../wording';
import { longTime } from './time-words';

export interface ReadoutProps {
  readonly columns: readonly Column[];
  readonly step: Step;
  /** The site it is about; `null` for all. */
  readonly site: string | null;
  /** The column that is looked at; `null` for all of them. */
  readonly at: number | null;
  readonly nameOf: (site: string) => string;
  /** Turns to all sites again. */
  readonly onAll: () => void;
}

/** What was found in all, or in the column that is looked at; its chips say what the colours mean. */
export function Readout({ columns, step, site, at, nameOf, onAll }: ReadoutProps) {
  const wording = useWording();
  const { say, count } = wording;
  const sum = countOf(Object.fromEntries(sitesOf(columns).map((found) => [found.site, found.kinds])), site);
  const column = at === null ? undefined : columns[at];
  const { all, kinds } = column === undefined ? sum : countOf(column.sites, site);
  return (
    <div class="chart-readout">
      <p>
        <b>
          {column === undefined ? count(`statistics_last_${step}`, columns.length) : longTime(column, step, wording)}
        </b>{' '}
        <span class="soft">{all === 0 ? say('statistics_nothing') : count('marks_things', all)}</span>{' '}
        {site !== null && (
          <span class="chart-site">
            <bdi>{nameOf(site)}</bdi>{' '}
            <button type="button" class="link-button" onClick={onAll}>
              {say('statistics_all_sites')}
            </button>
          </span>
        )}
      </p>
      <div class="chart-keys">
        {column !== undefined && <Key kinds={sum.kinds} isHidden />}
        <Key kinds={kinds} />
      </div>
    </div>
  );
}

function Key({ kinds, isHidden }: { readonly kinds: Count['kinds']; readonly isHidden?: boolean }) {
  return (
    <ul class="chart-key" aria-hidden={isHidden}>
      {kindsFound(kinds).map((kind) => (
        <li key={kind}>
          <KindChip group={kind} count={kinds[kind] ?? 0} />
        </li>
      ))}
    </ul>
  );
}
