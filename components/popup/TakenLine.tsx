import { useId, useState } from 'preact/hooks';
import type { FindingView } from '../../core/detect/ledger-view';
import { groupOf } from '../../core/groups';
import { reasonText } from '../../core/reason';
import { sentenceCase } from '../../core/wording';
import { hueOf } from '../groups';
import { useWording } from '../wording';
import { fateWords, popupWords } from '../words/popup';

/**
 * A quiet line in the text that says what is not in it and why, in the publisher's own words; opens to what was there.
 */
export function TakenLine({ finding }: { readonly finding: FindingView }) {
  const wording = useWording();
  const [open, setOpen] = useState(false);
  const textId = useId();
  const group = groupOf(finding);
  return (
    <div class="taken-line" role="note" data-hue={hueOf(group)} aria-label={fateWords(group, finding.state)}>
      <p>
        {group === 'ai-note' ? '' : `${fateWords(group, finding.state)}. `}
        {sentenceCase(reasonText(finding.reason, wording), wording.locale)}{' '}
        {group !== 'ai-note' && (
          <button
            type="button"
            class="link-button"
            aria-expanded={open}
            aria-controls={textId}
            onClick={() => setOpen(!open)}
          >
            {open ? popupWords.hide : popupWords.show}
          </button>
        )}
      </p>
      <p id={textId} class="taken-text" hidden={!open}>
        <bdi>{finding.text}</bdi>
      </p>
    </div>
  );
}
