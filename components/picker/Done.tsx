import { useEffect, useRef } from 'preact/hooks';
import type { Wording } from '../../core/wording';
import { useWording } from '../wording';
import { choiceName } from './choices';
import type { PickerActions, PickerView, Saved } from './view';

export interface DoneProps extends Pick<PickerView, 'isBusy' | 'trouble'> {
  readonly saved: Saved;
  readonly actions: PickerActions;
}

/** Says what was kept, and takes it back at a press. */
export function Done({ saved, isBusy, trouble, actions }: DoneProps) {
  const wording = useWording();
  const { say, count } = wording;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), [saved.undone]);
  return (
    <div class="panel bar done">
      <div class="bar-words">
        <p class="title" role="status">
          {saved.undone ? say('picker_undone') : savedWords(saved, wording)}
        </p>
        {!saved.undone && (
          <p class="soft">
            {saved.isOff
              ? say('picker_saved_off', saved.name)
              : saved.isHeld
                ? say('picker_saved_held')
                : count('picker_saved_here', saved.count)}
          </p>
        )}
        {trouble !== null && (
          <p class="trouble" role="alert">
            {trouble}
          </p>
        )}
      </div>
      {!saved.undone && (
        <button ref={first} type="button" class="button" disabled={isBusy} onClick={actions.onUndo}>
          {say('picker_undo')}
        </button>
      )}
      <button ref={saved.undone ? first : undefined} type="button" class="primary" onClick={actions.onLeave}>
        {say('picker_done')}
      </button>
    </div>
  );
}

const savedWords = ({ choice, name }: Saved, wording: Wording): string =>
  choice === 'keep'
    ? wording.say('picker_saved_keep', name)
    : wording.say('picker_saved', choiceName(choice, wording), name);
