import { MoveIcon } from '../icons';
import { useWording } from '../wording';
import { thingName } from './pointed-name';
import type { PickerActions, Step } from './view';

/** How to point, and what is pointed at. */
export function PointBar({ at, actions }: { readonly at: Step & { step: 'point' }; readonly actions: PickerActions }) {
  const wording = useWording();
  const { say } = wording;
  const { pointed } = at;
  return (
    <div class="panel bar">
      <div class="bar-words">
        {pointed === null ? (
          <p class="title">{say('picker_point')}</p>
        ) : (
          <p class="title one-line" aria-hidden="true">
            {thingName(pointed.thing, wording)} <bdi class="soft">{pointed.words}</bdi>
          </p>
        )}
        <p class="soft" id="picker-how">
          {say('picker_point_keys')}
        </p>
      </div>
      <button
        type="button"
        class="button small"
        aria-label={say('picker_move')}
        title={say('picker_move')}
        onClick={actions.onMove}
      >
        <MoveIcon />
      </button>
      <button type="button" class="button" onClick={actions.onLeave}>
        {say('picker_leave')}
      </button>
    </div>
  );
}
