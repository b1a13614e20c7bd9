import { useState } from 'preact/hooks';
import { OTHERS } from '../../../core/statistics/statistics';
import { kindsFound, type SiteCount } from '../../../core/statistics/totals';
import { hueOf } from '../../groups';
import { useWording } from '../../wording';
import { countWords } from './time-words';

export interface SiteBarsProps {
  readonly sites: readonly SiteCount[];
  /** The site that is looked at alone. */
  readonly chosen: string | null;
  readonly nameOf: (site: string) => string;
  /** Looks at one site alone, or at all again. */
  readonly onChoose: (site: string | null) => void;
}

/** How many are shown at first. */
const FEW = 6;

/** The sites on which most was found, each with a bar of its kinds. */
export function SiteBars({ sites, chosen, nameOf, onChoose }: SiteBarsProps) {
  const wording = useWording();
  const { say, count, number } = wording;
  const [isWhole, setWhole] = useState(false);
  const most = sites[0]?.all ?? 1;
  const listed = isWhole ? sites : sites.slice(0, FEW);
  return (
    <>
      <h3>{say('statistics_by_site')}</h3>
      <ul class="site-bars">
        {listed.map(({ site, all, kinds }) => (
          <li key={site}>
            <button
              type="button"
              aria-pressed={site === chosen}
              onClick={() => onChoose(site === chosen ? null : site)}
            >
              <bdi class={site === OTHERS ? 'soft' : undefined}>{nameOf(site)}</bdi>{' '}
              <span class="site-bar">
                {kindsFound(kinds).map((kind) => (
                  <span key={kind} data-hue={hueOf(kind)} style={{ width: `${((kinds[kind] ?? 0) / most) * 100}%` }} />
                ))}
              </span>
              <span class="site-count">{number(all)}</span>{' '}
              <span class="visually-hidden">{countWords({ all, kinds }, wording)}</span>
            </button>
          </li>
        ))}
      </ul>
      {sites.length > FEW && (
        <button type="button" class="link-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? say('statistics_fewer') : count('statistics_sites', sites.length)}
        </button>
      )}
    </>
  );
}
