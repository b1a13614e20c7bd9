import { useId, useState } from 'preact/hooks';
import type { FindingView } from '../../core/detect/ledger-view';
import { groupName, groupOf } from '../../core/groups';
import { reasonText } from '../../core/reason';
import { sentenceCase } from '../../core/wording';
import { hueOf } from '../groups';
import { isolating, useWording } from '../wording';

/**
 * A quiet line in the text that says what is not in it and why, in the publisher's own words; opens to what was there.
 */
export function TakenLine({ finding }: { readonly finding: FindingView }) {
  const wording = useWording();
  const { say } = wording;
  const [open, setOpen] = useState(false);
  const textId = useId();
  const group = groupOf(finding);
  const isNote = group === 'ai-note';
  const name = groupName(group, wording);
  const fate = isNote ? name : say(finding.state === 'marked' ? 'popup_left_out' : 'popup_taken_out', name);
  return (
    <div class="taken-line" role="note" data-hue={hueOf(group)} aria-label={fate}>
      <p>
        {!isNote && `${fate} `}
        <bdi>{sentenceCase(reasonText(finding.reason, isolating(wording)), wording.locale)}</bdi>{' '}
        {!isNote && (
          <button
            type="button"
            class="link-button"
            aria-expanded={open}
            aria-controls={textId}
            aria-label={say(open ? 'popup_hide_named' : 'popup_read_named', name)}
            onClick={() => setOpen(!open)}
          >
            {say(open ? 'popup_hide' : 'popup_read')}
          </button>
        )}
      </p>
      <p id={textId} class="taken-text" dir="auto" hidden={!open}>
        {finding.text}
      </p>
    </div>
  );
}
