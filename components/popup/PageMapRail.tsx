import { useState } from 'preact/hooks';
import type { FindingView } from '../../core/detect/ledger-view';
import type { PageMap } from '../../core/map/page-map';
import { TableIcon } from '../icons';
import { useWording } from '../wording';
import { percent, segmentName } from './map-words';

export interface PageMapRailProps {
  readonly map: PageMap;
  readonly findings: readonly FindingView[];
  /** Brings a segment, by its number, into view on the page. */
  readonly onJump: (segment: number) => void;
  /** The table with the map's numbers: the id of what holds it, and whether it is open. */
  readonly shares: { readonly id: string; readonly open: boolean; readonly onOpen: (open: boolean) => void };
}

/** The picture of the whole page beside the text, from top to bottom; each piece leads to its place on the page. */
export function PageMapRail({ map, findings, onJump, shares }: PageMapRailProps) {
  const wording = useWording();
  const { say } = wording;
  const [went, setWent] = useState('');
  const story = map.shares.find(({ part }) => part === 'story')?.height ?? 0;
  const names = map.segments.map((segment) => segmentName(segment, findings, wording));
  const go = (index: number) => {
    onJump(index);
    setWent(say('map_went', names[index] ?? ''));
  };
  return (
    <aside class="map-rail" aria-label={say('map_of', percent(story / map.height, wording))}>
      <button
        type="button"
        class="icon-button map-numbers"
        aria-expanded={shares.open}
        aria-controls={shares.id}
        aria-label={say('map_shares')}
        title={say('map_shares')}
        onClick={() => shares.onOpen(!shares.open)}
      >
        <TableIcon />
      </button>
      <Segments map={map} names={names} onGo={go} />
      <span class="visually-hidden" role="status">
        {went}
      </span>
    </aside>
  );
}

interface SegmentsProps {
  readonly map: PageMap;
  readonly names: readonly string[];
  readonly onGo: (index: number) => void;
}

/** One stop in the order of focus; the arrow keys go from piece to piece. */
function Segments({ map: { segments }, names, onGo }: SegmentsProps) {
  const { say } = useWording();
  const [at, setAt] = useState(0);
  const last = segments.length - 1;
  const active = Math.min(at, last);
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const next = keyed(event.key, active, last);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div class="map" role="toolbar" aria-orientation="vertical" aria-label={say('map_label')} onKeyDown={onKeyDown}>
      {segments.map(({ part, lane, top, height }, index) => (
        <button
          key={index}
          type="button"
          class="map-segment"
          data-part={part}
          data-lane={lane}
          data-half={top + height / 2 < 0.5 ? 'upper' : 'lower'}
          style={{ top: `${top * 100}%`, height: `${height * 100}%` }}
          tabIndex={index === active ? 0 : -1}
          aria-label={names[index]}
          data-name={names[index]}
          onFocus={() => setAt(index)}
          onClick={() => onGo(index)}
        />
      ))}
    </div>
  );
}

/** Where a key leads from a piece; `null` for keys that lead nowhere. */
function keyed(key: string, at: number, last: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, last);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
