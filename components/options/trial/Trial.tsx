import { useId, useState } from 'preact/hooks';
import type { OutletRule } from '../../../core/rules/rule';
import { isSame } from '../../../core/same';
import { TRIAL_BASES, type TrialBase } from '../../../core/trial/trial';
import { troubleText } from '../../../core/trouble';
import { useWording } from '../../wording';
import { PlaceChoice } from './PlaceChoice';
import { TrialResult } from './TrialResult';
import { placeName, type TrialActions, type TrialPlace } from './trial-view';
import { useTrial } from './use-trial';

export interface TrialProps {
  /** The rule as it is edited; `null` while the form has errors. */
  readonly rule: OutletRule | null;
  /** The rule of that id as it is in use; `null` where it is new. */
  readonly kept: OutletRule | null;
  readonly actions: TrialActions;
}

/** Tries a rule as it is edited on an open page or a saved one, and follows the edits from then on. */
export function Trial({ rule, kept, actions }: TrialProps) {
  const wording = useWording();
  const { say } = wording;
  const [place, setPlace] = useState<TrialPlace | null>(null);
  const [chosen, choose] = useState<TrialBase | null>(null);
  const [round, setRound] = useState(0);
  const isEdited = kept !== null && rule !== null && !isSame(kept, rule);
  const base = chosen ?? (isEdited ? 'kept' : 'none');
  const { outcome, trouble, isRunning } = useTrial({ place, rule, base, round }, actions);
  const id = useId();
  return (
    <section class="trial" aria-labelledby={id}>
      <h3 id={id}>{say('trial_title')}</h3>
      <p class="hint">{say('trial_text')}</p>
      <PlaceChoice
        about={rule ?? kept}
        place={place}
        actions={actions}
        onPlace={(next) => {
          setPlace(next);
          setRound((now) => now + 1);
        }}
      />
      {place !== null && kept !== null && <BaseChoice base={base} onBase={choose} />}
      <p class="trial-status soft" role="status">
        {place !== null &&
          statusOf({ isRunning, isWaiting: rule === null, name: outcome && placeName(outcome.place) }, say)}
      </p>
      {trouble !== null && (
        <p class="trouble" role="alert">
          {troubleText(trouble, wording)}
        </p>
      )}
      {outcome !== null && (
        <TrialResult
          trial={outcome.trial}
          kept={kept}
          isOld={isRunning || rule === null}
          onShow={outcome.place.kind === 'tab' ? showIn(outcome.place.tab.id, actions) : null}
        />
      )}
    </section>
  );
}

const showIn =
  (tab: number, actions: TrialActions) =>
  (line: Parameters<TrialActions['show']>[1]): Promise<void> =>
    actions.show(tab, line);

interface Status {
  readonly isRunning: boolean;
  readonly isWaiting: boolean;
  readonly name: string | null;
}

function statusOf({ isRunning, isWaiting, name }: Status, say: ReturnType<typeof useWording>['say']): string {
  if (isWaiting) return say('trial_waiting');
  if (isRunning) return say('trial_running');
  return name === null ? '' : say('trial_done', name);
}

function BaseChoice({ base, onBase }: { readonly base: TrialBase; readonly onBase: (base: TrialBase) => void }) {
  const { say } = useWording();
  const id = useId();
  return (
    <p class="trial-base">
      <label for={id}>{say('trial_base')}</label>
      <select
        id={id}
        value={base}
        onChange={({ currentTarget }) => onBase(TRIAL_BASES.find((one) => one === currentTarget.value) ?? base)}
      >
        {TRIAL_BASES.map((one) => (
          <option key={one} value={one}>
            {say(`trial_base_${one}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
