import type { Box } from '../../core/marks/geometry';
import { choiceHue } from './choices';
import type { PickerView } from './view';

/** Outlines on the page: of what is pointed at or chosen, and of all else that would be found. */
export function Frames({ at, box, also }: Pick<PickerView, 'at' | 'box' | 'also'>) {
  if (at.step === 'done') return null;
  const hue = at.step === 'point' ? 'accent' : choiceHue(at.chosen.choice);
  return (
    <div aria-hidden="true" data-hue={hue}>
      {also.map((one, index) => (
        <Frame key={index} box={one} name="also" />
      ))}
      {box !== null && <Frame box={box} name="chosen" />}
    </div>
  );
}

function Frame({ box, name }: { readonly box: Box; readonly name: string }) {
  const { left, top, right, bottom } = box;
  return (
    <div
      class={`frame ${name}`}
      style={{ left: `${left}px`, top: `${top}px`, width: `${right - left}px`, height: `${bottom - top}px` }}
    />
  );
}
