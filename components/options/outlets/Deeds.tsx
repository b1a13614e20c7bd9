import { useState } from 'preact/hooks';
import type { RuleInUse } from '../../../core/rules/in-use';
import { troubleText } from '../../../core/trouble';
import { useWording } from '../../wording';
import type { Deed } from './edits';
import type { RuleActions } from './outlets-view';
import { undoDeed } from './undo-deed';

export interface DeedsProps {
  /** The rules that hold. */
  readonly inUse: readonly RuleInUse[];
  readonly actions: RuleActions;
}

/** What was done last with a rule, as long as it can be taken back. */
export function Deeds({ inUse, actions }: DeedsProps) {
  const wording = useWording();
  const { say } = wording;
  const [trouble, setTrouble] = useState<{ readonly deed: Deed; readonly text: string } | null>(null);
  const deed = actions.edits.done();
  if (deed === null) return <p role="status" class="visually-hidden" />;
  const undo = undoDeed(deed, inUse, actions);
  return (
    <p class="deed" role="status">
      {say(deed.phrase, deed.name)}{' '}
      {undo !== null && (
        <button
          type="button"
          class="link-button"
          onClick={() => void undo().catch((error: unknown) => setTrouble({ deed, text: troubleText(error, wording) }))}
        >
          {say('rules_undo')}
        </button>
      )}{' '}
      {trouble?.deed === deed && trouble.text}
    </p>
  );
}
