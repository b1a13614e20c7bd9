import { useWording } from '../wording';
import type { Chosen, PickerActions } from './view';

/** How much is chosen: a slider from the smallest part to the box around all, with a button at each end. */
export function Extent({ chosen, actions }: { readonly chosen: Chosen; readonly actions: PickerActions }) {
  const { say } = useWording();
  const { extent, extents, canNarrow } = chosen;
  return (
    <div class="extent">
      <button type="button" class="button small" disabled={extent === 0 && !canNarrow} onClick={actions.onNarrower}>
        {say('picker_narrower')}
      </button>
      <input
        type="range"
        min={0}
        max={extents - 1}
        step={1}
        value={extent}
        aria-label={say('picker_extent')}
        aria-valuetext={say('picker_extent_at', extent + 1, extents)}
        // Not all browsers take Enter on a slider for a yes.
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          actions.onSave();
        }}
        onInput={({ currentTarget }) => actions.onExtent(Number(currentTarget.value))}
      />
      <button type="button" class="button small" disabled={extent === extents - 1} onClick={actions.onWider}>
        {say('picker_wider')}
      </button>
    </div>
  );
}
