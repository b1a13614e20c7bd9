import { type FindingView, isWanted } from '../../core/detect/ledger-view';
import { type Grade, isTakenByDefault } from '../../core/finding';
import { reasonText } from '../../core/reason';
import { type Phrase, sentenceCase } from '../../core/wording';
import { isolating, useWording } from '../wording';
import type { FindingActions } from './view';

const GRADES: Readonly<Record<Grade, Phrase>> = {
  declared: 'popup_grade_declared',
  disclosed: 'popup_grade_disclosed',
  suspected: 'popup_grade_suspected',
};

export interface FindingRowProps {
  readonly finding: FindingView;
  readonly actions: FindingActions;
}

/** One finding: why it was flagged, on what ground and evidence, what was done, and what the reader can do about it. */
export function FindingRow({ finding, actions }: FindingRowProps) {
  const wording = useWording();
  const { say } = wording;
  const reason = sentenceCase(reasonText(finding.reason, isolating(wording)), wording.locale);
  return (
    <li class="finding" data-state={finding.state}>
      {finding.grade !== undefined && <p class="finding-grade">{say(GRADES[finding.grade])}</p>}
      <p class="finding-reason">
        <bdi>{reason}</bdi>
      </p>
      {!quotes(reason, finding.evidence) && (
        <p class="finding-evidence">
          <bdi>{finding.evidence}</bdi>
        </p>
      )}
      <p class="finding-actions">
        {isWanted(finding.state) && (
          <span class="soft">{say(finding.state === 'kept' ? 'popup_kept' : 'popup_spared')}</span>
        )}
        <Action phrase="popup_show" reason={reason} act={() => actions.onShow(finding.id)} />
        <Undo finding={finding} reason={reason} actions={actions} />
      </p>
    </li>
  );
}

/**
 * Puts the finding back, or takes it out (again), for this page or as the reader's word for all of the site. A note on the
 * whole article is there to be read and stays.
 */
function Undo({ finding, reason, actions }: FindingRowProps & { readonly reason: string }) {
  const { id, kind, state } = finding;
  if (kind === 'ai-note') return null;
  const isSpared = state === 'spared';
  const takes = state === 'kept' || (state === 'marked' && !isTakenByDefault(finding));
  const phrase = takes ? 'popup_take' : state === 'taken' ? 'popup_restore' : 'popup_keep';
  // What is pressed stays the same button when it says the opposite afterwards, and so keeps the focus.
  return (
    <>
      {!isSpared && (
        <Action phrase={phrase} reason={reason} act={() => (takes ? actions.onTake(id) : actions.onRestore(id))} />
      )}
      <Action
        phrase={isSpared ? 'popup_unspare' : 'popup_spare'}
        reason={reason}
        act={() => (isSpared ? actions.onUnspare(id) : actions.onSpare(id))}
      />
    </>
  );
}

interface ActionProps {
  readonly phrase: Extract<Phrase, `popup_${'show' | 'restore' | 'keep' | 'take' | 'spare' | 'unspare'}`>;
  /** What it is about, for those who do not see the line it stands in. */
  readonly reason: string;
  readonly act: () => void;
}

function Action({ phrase, reason, act }: ActionProps) {
  const { say } = useWording();
  return (
    <button type="button" class="link-button" aria-label={say(`${phrase}_named`, reason)} onClick={act}>
      {say(phrase)}
    </button>
  );
}

/** Whether the reason already quotes the evidence. */
function quotes(reason: string, evidence: string): boolean {
  return evidence === '' || reason.toLowerCase().includes(evidence.toLowerCase());
}
