import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { useState } from 'preact/hooks';
import { GROUPS, type Group } from '../../../core/groups';
import type { Column, Step } from '../../../core/statistics/columns';
import { type Count, countOf } from '../../../core/statistics/totals';
import { hueOf } from '../../groups';
import { useWording } from '../../wording';
import { ChartColumns } from './ChartColumns';
import { shortTime } from './time-words';

export interface ChartProps {
  readonly columns: readonly Column[];
  readonly step: Step;
  /** The site it is about; `null` for all. */
  readonly site: string | null;
  /** Told which column is looked at; `null` for none. */
  readonly onColumn: (index: number | null) => void;
}

/** Width and height of the picture in its own units; it is stretched to the room there is. */
const WIDE = 1_000;
const HIGH = 100;

/** How many lines lead across, about, and most words that stand below. */
const TICKS = 3;
const LABELS = 5;

/** What was found in each stretch of time as a column, one kind on the other. Right-to-left, time goes that way too. */
export function Chart({ columns, step, site, onColumn }: ChartProps) {
  const wording = useWording();
  const [at, setAt] = useState<number | null>(null);
  const counts = columns.map(({ sites }) => countOf(sites, site));
  const x = scaleBand<number>().domain(columns.keys()).range([0, WIDE]).paddingInner(0.24).paddingOuter(0.12);
  const most = Math.max(...counts.map(({ all }) => all), 1);
  const y = scaleLinear([0, most], [HIGH, 0]).nice(TICKS);
  const ticks = y.ticks(TICKS).filter(Number.isInteger);
  const look = (index: number | null) => {
    setAt(index);
    onColumn(index);
  };
  return (
    <div class="chart">
      <div class="chart-scale" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ top: `${y(tick)}%` }}>
            {wording.number(tick)}
          </span>
        ))}
      </div>
      <div class="chart-plot">
        <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          {ticks.map((tick) => (
            <line key={tick} class="chart-line" x1="0" x2={WIDE} y1={y(tick)} y2={y(tick)} />
          ))}
          {layersOf(counts).map(({ kind, spans }) => (
            <g key={kind} data-hue={hueOf(kind)}>
              {spans.map(([low, high], index) =>
                low === high ? null : (
                  <rect
                    key={index}
                    class="chart-piece"
                    data-faded={at !== null && at !== index}
                    x={x(index)}
                    width={x.bandwidth()}
                    y={y(high)}
                    height={y(low) - y(high)}
                  />
                ),
              )}
            </g>
          ))}
        </svg>
        <ChartColumns columns={columns} counts={counts} step={step} onLook={look} />
      </div>
      <div class="chart-times" aria-hidden="true">
        {labelled(columns.length).map((index) => (
          <span
            key={index}
            data-last={index === columns.length - 1}
            style={{ '--at': `${((index + 0.5) / columns.length) * 100}%` }}
          >
            {shortTime(columns[index] ?? { from: '' }, step, wording)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** For each kind from where to where it reaches in each column. */
function layersOf(counts: readonly Count[]) {
  const layers = stack<Count, Group>()
    .keys(GROUPS)
    .value(({ kinds }, kind) => kinds[kind] ?? 0)(counts);
  return layers.map((layer) => ({ kind: layer.key, spans: layer.map(([low, high]) => [low, high] as const) }));
}

/** The columns that have words below them: the last, and others as far from each other as need be. */
function labelled(columns: number): number[] {
  const apart = Math.ceil(columns / LABELS);
  return Array.from({ length: Math.ceil(columns / apart) }, (_, index) => columns - 1 - index * apart).reverse();
}
