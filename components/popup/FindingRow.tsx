import type { FindingView } from '../../core/detect/ledger-view';
import { isTakenByDefault } from '../../core/finding';
import { reasonText } from '../../core/reason';
import { sentenceCase } from '../../core/wording';
import { useWording } from '../wording';
import { popupWords } from '../words/popup';
import type { PopupActions } from './view';

export interface FindingRowProps {
  readonly finding: FindingView;
  readonly actions: Pick<PopupActions, 'onRestore' | 'onTake' | 'onShow'>;
}

/** One finding: why it was flagged, on what evidence, what was done, and what the reader can do about it. */
export function FindingRow({ finding, actions }: FindingRowProps) {
  const wording = useWording();
  const reason = sentenceCase(reasonText(finding.reason, wording), wording.locale);
  return (
    <li class="finding" data-state={finding.state}>
      <p class="finding-reason">{reason}</p>
      {!says(reason, finding.evidence) && <p class="finding-evidence">{finding.evidence}</p>}
      <p class="finding-actions">
        {finding.state === 'kept' && <span class="soft">{popupWords.kept}</span>}
        <button
          type="button"
          class="link-button"
          aria-label={`${popupWords.showOnPage}: ${reason}`}
          onClick={() => actions.onShow(finding.id)}
        >
          {popupWords.show}
        </button>
        <Undo finding={finding} reason={reason} actions={actions} />
      </p>
    </li>
  );
}

/** Puts the finding back, or takes it out (again). A note on the whole article is there to be read and stays. */
function Undo({ finding, reason, actions }: FindingRowProps & { readonly reason: string }) {
  if (finding.kind === 'ai-note') return null;
  const takes = finding.state === 'kept' || (finding.state === 'marked' && !isTakenByDefault(finding));
  const word = takes ? popupWords.takeOut : finding.state === 'taken' ? popupWords.restore : popupWords.keep;
  const act = () => (takes ? actions.onTake(finding.id) : actions.onRestore(finding.id));
  return (
    <button type="button" class="link-button" aria-label={`${word}: ${reason}`} onClick={act}>
      {word}
    </button>
  );
}

/** Whether the reason already quotes the evidence. */
function says(reason: string, evidence: string): boolean {
  return evidence === '' || reason.toLowerCase().includes(evidence.toLowerCase());
}
