import { type FindingView, isWanted } from '../../core/detect/ledger-view';
import { isTakenByDefault } from '../../core/finding';
import type { Phrase } from '../../core/wording';
import { useWording } from '../wording';
import type { FindingActions as Actions } from './view';

export interface FindingActionsProps {
  readonly finding: FindingView;
  /** What tells it apart from all others, for those who do not see the line it stands in. */
  readonly name: string;
  readonly actions: Actions;
}

/** What was done with a finding, and what the reader can do about it. */
export function FindingActions({ finding, name, actions }: FindingActionsProps) {
  const { say } = useWording();
  return (
    <>
      {isWanted(finding.state) && (
        <span class="soft">{say(finding.state === 'kept' ? 'popup_kept' : 'popup_spared')}</span>
      )}
      <Action phrase="popup_show" name={name} act={() => actions.onShow(finding.id)} />
      <Undo finding={finding} name={name} actions={actions} />
    </>
  );
}

/**
 * Puts the finding back, or takes it out (again), for this page or as the reader's word for all of the site. A note on the
 * whole article is there to be read and stays.
 */
function Undo({ finding, name, actions }: FindingActionsProps) {
  const { id, kind, state } = finding;
  if (kind === 'ai-note') return null;
  const isSpared = state === 'spared';
  const takes = state === 'kept' || (state === 'marked' && !isTakenByDefault(finding));
  const phrase = takes ? 'popup_take' : state === 'taken' ? 'popup_restore' : 'popup_keep';
  // What is pressed stays the same button when it says the opposite afterwards, and so keeps the focus.
  return (
    <>
      {!isSpared && (
        <Action phrase={phrase} name={name} act={() => (takes ? actions.onTake(id) : actions.onRestore(id))} />
      )}
      <Action
        phrase={isSpared ? 'popup_unspare' : 'popup_spare'}
        name={name}
        act={() => (isSpared ? actions.onUnspare(id) : actions.onSpare(id))}
      />
    </>
  );
}

interface ActionProps {
  readonly phrase: Extract<Phrase, `popup_${'show' | 'restore' | 'keep' | 'take' | 'spare' | 'unspare'}`>;
  readonly name: string;
  readonly act: () => void;
}

function Action({ phrase, name, act }: ActionProps) {
  const { say } = useWording();
  return (
    <button type="button" class="link-button" aria-label={say(`${phrase}_named`, name)} onClick={act}>
      {say(phrase)}
    </button>
  );
}
