import { useEffect, useRef } from 'preact/hooks';
import { useWording } from '../wording';
import type { PanelProps } from './Panel';

/** Asks once more, where the story is at stake. The safe way has the focus. */
export function Confirm({ chosen, isBusy, trouble, actions }: PanelProps) {
  const { say } = useWording();
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus({ preventScroll: true }), []);
  const { what, words } = chosen.verdict;
  return (
    <div class="panel" role="alertdialog" aria-labelledby="picker-title" aria-describedby="picker-why">
      <h2 class="title" id="picker-title">
        {say('picker_sure')}
      </h2>
      <p id="picker-why">
        {say(
          what === 'story' ? 'picker_sure_story' : what === 'kept' ? 'picker_sure_kept' : 'picker_sure_wordy',
          words,
        )}
      </p>
      {trouble !== null && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
      <div class="deeds">
        <button ref={safe} type="button" class="primary" onClick={actions.onBack}>
          {say('picker_sure_back')}
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={actions.onSave}>
          {say('picker_sure_save')}
        </button>
      </div>
    </div>
  );
}
