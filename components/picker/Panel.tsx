import { useEffect, useRef } from 'preact/hooks';
import { useWording } from '../wording';
import { Choices } from './Choices';
import { Extent } from './Extent';
import { Places } from './Places';
import { Proposals } from './Proposals';
import { pointedName } from './pointed-name';
import { VerdictLine } from './VerdictLine';
import type { Chosen, PickerActions } from './view';

export interface PanelProps {
  readonly chosen: Chosen;
  readonly isBusy: boolean;
  readonly trouble: string | null;
  readonly actions: PickerActions;
}

/** What is chosen, how much of it, how it is found again, what it is, and whose rule says so. */
export function Panel({ chosen, isBusy, trouble, actions }: PanelProps) {
  const wording = useWording();
  const { say } = wording;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The keys that choose among parts of the page go on doing so here.
    form.current?.querySelector<HTMLElement>('input[type="range"]')?.focus({ preventScroll: true });
  }, []);
  const isKept = chosen.choice === 'keep';
  return (
    <div class="panel say" role="dialog" aria-labelledby="picker-title">
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          actions.onSave();
        }}
      >
        <h2 class="title one-line" id="picker-title" title={chosen.pointed.words}>
          <bdi>{pointedName(chosen.pointed, wording)}</bdi>
        </h2>
        <div class="fields">
          <Extent chosen={chosen} actions={actions} />
          <Choices choice={chosen.choice} actions={actions} />
          <Proposals chosen={chosen} actions={actions} />
          <Places chosen={chosen} actions={actions} />
        </div>
        <VerdictLine verdict={chosen.verdict} />
        {trouble !== null && (
          <p class="trouble" role="alert">
            {trouble}
          </p>
        )}
        <div class="deeds">
          <button type="button" class="button" onClick={actions.onBack}>
            {say('picker_back')}
          </button>
          <button type="submit" class="primary" disabled={isBusy}>
            {say(isKept ? 'picker_save_keep' : 'picker_save')}
          </button>
        </div>
      </form>
    </div>
  );
}
