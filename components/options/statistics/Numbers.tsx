import { type Group, groupName } from '../../../core/groups';
import type { Column, Step } from '../../../core/statistics/columns';
import { plus } from '../../../core/statistics/statistics';
import { type Count, countOf, kindsFound, type SiteCount } from '../../../core/statistics/totals';
import { useWording } from '../../wording';
import { rowTime } from './time-words';

export interface NumbersProps {
  readonly columns: readonly Column[];
  readonly step: Step;
  readonly sites: readonly SiteCount[];
  readonly nameOf: (site: string) => string;
}

/** All that the chart and the bars show, as tables, folded. Times in which nothing was found are left out. */
export function Numbers({ columns, step, sites, nameOf }: NumbersProps) {
  const wording = useWording();
  const { say } = wording;
  const kinds = kindsFound(sites.reduce((sum, site) => plus(sum, site.kinds), {}));
  const times = columns
    .map((column) => ({ name: rowTime(column, step, wording), ...countOf(column.sites) }))
    .filter(({ all }) => all > 0)
    .reverse();
  const named = sites.map((site) => ({ ...site, name: nameOf(site.site) }));
  return (
    <details class="folded">
      <summary>{say('statistics_numbers')}</summary>
      <Table caption={say('statistics_by_time')} kinds={kinds} rows={times} />
      <Table caption={say('statistics_by_site')} kinds={kinds} rows={named} />
    </details>
  );
}

interface TableProps {
  readonly caption: string;
  readonly kinds: readonly Group[];
  readonly rows: readonly (Count & { readonly name: string })[];
}

function Table({ caption, kinds, rows }: TableProps) {
  const wording = useWording();
  const { say, number } = wording;
  return (
    // It may be wider than a narrow window, and is then scrolled, for which it takes the focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
    <section class="counts-box" aria-label={caption} tabIndex={0}>
      <table class="counts">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {kinds.map((kind) => (
              <th scope="col" key={kind}>
                {groupName(kind, wording)}
              </th>
            ))}
            <th scope="col">{say('statistics_sum')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, all, kinds: counts }) => (
            <tr key={name}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {kinds.map((kind) => (
                <td key={kind}>{number(counts[kind] ?? 0)}</td>
              ))}
              <td>{number(all)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
