import { useState } from 'preact/hooks';
import { troubleText } from '../../../core/trouble';
import { useWording } from '../../wording';
import type { RuleActions } from './outlets-view';
import { undoDeed } from './undo-deed';

/** What was done last with a rule, as long as it can be taken back. */
export function Deeds({ actions }: { readonly actions: RuleActions }) {
  const wording = useWording();
  const { say } = wording;
  const [trouble, setTrouble] = useState('');
  const deed = actions.edits.done();
  if (deed === null) return <p role="status" class="visually-hidden" />;
  const undo = undoDeed(deed, actions);
  return (
    <p class="deed" role="status">
      {say(deed.phrase, deed.name)}{' '}
      {undo !== null && (
        <button
          type="button"
          class="link-button"
          onClick={() => void undo().catch((error: unknown) => setTrouble(troubleText(error, wording)))}
        >
          {say('rules_undo')}
        </button>
      )}{' '}
      {trouble}
    </p>
  );
}
