import type { FindingView } from '../../core/detect/ledger-view';
import { type Grade, isTakenByDefault } from '../../core/finding';
import { reasonText } from '../../core/reason';
import { type Phrase, sentenceCase } from '../../core/wording';
import { useWording } from '../wording';
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
  const reason = sentenceCase(reasonText(finding.reason, wording), wording.locale);
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
        {finding.state === 'kept' && <span class="soft">{say('popup_kept')}</span>}
        <button
          type="button"
          class="link-button"
          aria-label={say('popup_show_named', reason)}
          onClick={() => actions.onShow(finding.id)}
        >
          {say('popup_show')}
        </button>
        <Undo finding={finding} reason={reason} actions={actions} />
      </p>
    </li>
  );
}

/** Puts the finding back, or takes it out (again). A note on the whole article is there to be read and stays. */
function Undo({ finding, reason, actions }: FindingRowProps & { readonly reason: string }) {
  const { say } = useWording();
  if (finding.kind === 'ai-note') return null;
  const takes = finding.state === 'kept' || (finding.state === 'marked' && !isTakenByDefault(finding));
  const phrase = takes ? 'popup_take' : finding.state === 'taken' ? 'popup_restore' : 'popup_keep';
  const act = () => (takes ? actions.onTake(finding.id) : actions.onRestore(finding.id));
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
