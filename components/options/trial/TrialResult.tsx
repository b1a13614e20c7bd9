import { useState } from 'preact/hooks';
import type { OutletRule } from '../../../core/rules/rule';
import type { LinePlace, Trial } from '../../../core/trial/trial';
import { troubleText } from '../../../core/trouble';
import { useWording } from '../../wording';
import { TrialLines } from './TrialLines';
import { TrialSource } from './TrialSource';
import { TrialText } from './TrialText';
import { TrialThings } from './TrialThings';

export interface TrialResultProps {
  readonly trial: Trial;
  /** The rule as it is saved; `null` where it is new. */
  readonly kept: OutletRule | null;
  /** Whether it is of the rule as it was before the last edit. */
  readonly isOld: boolean;
  /** Shows in the tab what a line finds; `null` where there is no tab. */
  readonly onShow: ((line: LinePlace) => Promise<void>) | null;
}

/** What a rule does on a page: line by line, what goes, and what becomes of text and source. */
export function TrialResult({ trial, kept, isOld, onShow }: TrialResultProps) {
  const wording = useWording();
  const [trouble, setTrouble] = useState<unknown>(null);
  const show =
    onShow === null
      ? null
      : (line: LinePlace): void => {
          setTrouble(null);
          onShow(line).catch(setTrouble);
        };
  return (
    <div class={isOld ? 'trial-result is-old' : 'trial-result'} aria-busy={isOld}>
      {trial.acts !== 'site' && (
        <p class={trial.acts === 'nowhere' ? 'trial-warning' : 'hint'}>
          {wording.say(trial.acts === 'nowhere' ? 'trial_nowhere' : 'trial_as_outlet')}
        </p>
      )}
      <TrialLines lines={trial.lines} kept={kept} onShow={show} />
      {trouble !== null && (
        <p class="trouble" role="alert">
          {troubleText(trouble, wording)}
        </p>
      )}
      <TrialThings things={trial.things} />
      <TrialText {...trial} />
      <TrialSource {...trial} />
    </div>
  );
}
