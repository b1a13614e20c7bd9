import type { TakenThing } from '../../../core/trial/trial';
import { useWording } from '../../wording';

/** A sign, and for who listens a word, for what is there only with the edited rule or only without; nothing for the rest. */
export function ChangeSign({ change }: Pick<TakenThing, 'change'>) {
  const { say } = useWording();
  if (change === 'same') return null;
  return (
    <span class={change === 'new' ? 'trial-is-new' : 'trial-is-gone'}>
      <span aria-hidden="true">{change === 'new' ? '+' : '−'}</span>
      <span class="visually-hidden">{say(change === 'new' ? 'trial_new' : 'trial_gone')}</span>
    </span>
  );
}
