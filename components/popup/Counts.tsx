import { useId, useState } from 'preact/hooks';
import type { PageState } from '../../core/protocol';
import { tally } from '../groups';
import { ChevronIcon } from '../icons';
import { KindChip } from '../KindChip';
import { useWording } from '../wording';
import type { FindingActions } from './view';
import { Why } from './Why';

export interface CountsProps {
  readonly state: PageState;
  readonly actions: FindingActions;
}

/** How much was found of each kind, and on demand why and what was done with it. */
export function Counts({ state, actions }: CountsProps) {
  const { say } = useWording();
  const [open, setOpen] = useState(false);
  const whyId = useId();
  const tallies = tally(state.findings);
  const counted = tallies.filter(({ count }) => count > 0);
  return (
    <section class="counts" aria-label={say('popup_findings')}>
      <div class="counts-row">
        {counted.length === 0 ? (
          <p class="counts-none">
            {state.mode === 'off' ? say('popup_switched_off', state.siteName) : say('popup_nothing_found')}
          </p>
        ) : (
          <ul class="counts-list">
            {counted.map(({ group, count }) => (
              <li key={group}>
                <KindChip group={group} count={count} />
              </li>
            ))}
          </ul>
        )}
        {(tallies.length > 0 || state.problems.length > 0) && (
          <button
            type="button"
            class="link-button opener"
            aria-expanded={open}
            aria-controls={whyId}
            onClick={() => setOpen(!open)}
          >
            {say('popup_why')}
            <ChevronIcon />
          </button>
        )}
      </div>
      <div id={whyId} hidden={!open}>
        {open && <Why tallies={tallies} problems={state.problems} actions={actions} />}
      </div>
    </section>
  );
}
