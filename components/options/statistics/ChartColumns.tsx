import { useState } from 'preact/hooks';
import type { Column, Step } from '../../../core/statistics/columns';
import type { Count } from '../../../core/statistics/totals';
import { useWording } from '../../wording';
import { countWords, longTime } from './time-words';

export interface ChartColumnsProps {
  readonly columns: readonly Column[];
  /** What each holds. */
  readonly counts: readonly Count[];
  readonly step: Step;
  /** Told which column the reader points at or has the focus on; `null` for none. */
  readonly onLook: (index: number | null) => void;
}

/** What can be pointed at in a chart: one stop in the order of focus, from which the arrow keys lead through time. */
export function ChartColumns({ columns, counts, step, onLook }: ChartColumnsProps) {
  const wording = useWording();
  const { say, direction } = wording;
  const last = columns.length - 1;
  const [focus, setFocus] = useState(last);
  const stop = Math.min(focus, last);
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const next = keyed(event.key, stop, last, direction === 'rtl' ? -1 : 1);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div
      class="chart-columns"
      role="toolbar"
      aria-orientation="horizontal"
      aria-label={say('statistics_chart')}
      onKeyDown={onKeyDown}
      onMouseLeave={() => onLook(null)}
    >
      {columns.map((column, index) => (
        <button
          key={column.from}
          type="button"
          tabIndex={index === stop ? 0 : -1}
          aria-label={say(
            'statistics_column',
            longTime(column, step, wording),
            countWords(counts[index] ?? { all: 0, kinds: {} }, wording),
          )}
          onMouseEnter={() => onLook(index)}
          onFocus={() => {
            setFocus(index);
            onLook(index);
          }}
          onBlur={() => onLook(null)}
        />
      ))}
    </div>
  );
}

/** Where a key leads from a column; `null` for keys that lead nowhere. `forward` is the direction of the right arrow. */
function keyed(key: string, at: number, last: number, forward: 1 | -1): number | null {
  const within = (index: number) => Math.min(Math.max(index, 0), last);
  if (key === 'ArrowRight') return within(at + forward);
  if (key === 'ArrowLeft') return within(at - forward);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
