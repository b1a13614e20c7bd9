import { useId, useState } from 'preact/hooks';
import type { FindingView } from '../../core/detect/ledger-view';
import type { Grade } from '../../core/finding';
import { reasonText } from '../../core/reason';
import { type Phrase, sentenceCase } from '../../core/wording';
import { ChevronIcon } from '../icons';
import { isolating, useWording } from '../wording';
import { isMarkup } from './alike';
import { FindingActions } from './FindingActions';
import { MarkupName } from './MarkupName';
import type { FindingActions as Actions } from './view';

const GRADES: Readonly<Record<Grade, Phrase>> = {
  declared: 'popup_grade_declared',
  disclosed: 'popup_grade_disclosed',
  suspected: 'popup_grade_suspected',
};

export interface FindingRowProps {
  /** One finding, or several that are alike. */
  readonly findings: readonly FindingView[];
  readonly actions: Actions;
}

/**
 * Why something was flagged, on what ground and evidence, what was done, and what the reader can do about it. Several that
 * are alike are one row, which opens to each of them.
 */
export function FindingRow({ findings, actions }: FindingRowProps) {
  const wording = useWording();
  const reasonId = useId();
  const [finding] = findings;
  if (finding === undefined) return null;
  const reason = sentenceCase(reasonText(finding.reason, isolating(wording)), wording.locale);
  return (
    <li class="finding" data-state={findings.length === 1 ? finding.state : undefined}>
      {finding.grade !== undefined && <p class="finding-grade">{wording.say(GRADES[finding.grade])}</p>}
      <p class="finding-reason" id={reasonId}>
        <bdi>{reason}</bdi>
      </p>
      {findings.length > 1 ? (
        <Places findings={findings} reason={reason} reasonId={reasonId} actions={actions} />
      ) : (
        <>
          <Evidence finding={finding} reason={reason} />
          <p class="finding-actions">
            <FindingActions finding={finding} name={reason} actions={actions} />
          </p>
        </>
      )}
    </li>
  );
}

function Evidence({ finding, reason }: { readonly finding: FindingView; readonly reason: string }) {
  if (quotes(reason, finding.evidence)) return null;
  return (
    <p class="finding-evidence">
      {isMarkup(finding) ? <MarkupName name={finding.evidence} /> : <bdi>{finding.evidence}</bdi>}
    </p>
  );
}

interface PlacesProps extends FindingRowProps {
  readonly reason: string;
  readonly reasonId: string;
}

/** Each of several findings that are alike, by its number down the page. */
function Places({ findings, reason, reasonId, actions }: PlacesProps) {
  const { say, count } = useWording();
  const [open, setOpen] = useState(false);
  const openerId = useId();
  const listId = useId();
  const all = findings.length;
  return (
    <>
      <button
        type="button"
        id={openerId}
        class="link-button finding-places"
        aria-labelledby={`${openerId} ${reasonId}`}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {count('popup_places', all)}
        <ChevronIcon />
      </button>
      <ol id={listId} hidden={!open}>
        {open &&
          findings.map((finding, index) => {
            const place = say('popup_place', index + 1, all);
            return (
              <li key={finding.id} class="finding-actions" data-state={finding.state}>
                <span class="finding-place">{place}</span>
                <FindingActions finding={finding} name={say('popup_reason_place', reason, place)} actions={actions} />
                {isMarkup(finding) && <MarkupName name={finding.evidence} />}
              </li>
            );
          })}
      </ol>
    </>
  );
}

/** Whether the reason already quotes the evidence. */
function quotes(reason: string, evidence: string): boolean {
  return evidence === '' || reason.toLowerCase().includes(evidence.toLowerCase());
}
