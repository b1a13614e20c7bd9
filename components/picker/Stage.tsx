import { useEffect, useRef } from 'preact/hooks';
import { useWording } from '../wording';
import { pointedName } from './pointed-name';
import type { PickerActions, PickerView } from './view';

/** What lies over the page and takes pointer and keys in its stead. */
export function Stage({ view, actions }: { readonly view: PickerView; readonly actions: PickerActions }) {
  const { say, direction } = useWording();
  const stage = useRef<HTMLDivElement>(null);
  const isPointing = view.at.step === 'point';
  useEffect(() => {
    if (isPointing) stage.current?.focus({ preventScroll: true });
  }, [isPointing]);
  const onKey = (event: KeyboardEvent): void => {
    const act = isPointing ? keyAction(event.key, direction, actions) : null;
    if (act === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    <div
      ref={stage}
      class="stage"
      role="application"
      aria-label={say('picker_stage')}
      aria-describedby="picker-how"
      tabIndex={isPointing ? 0 : -1}
      onPointerMove={({ clientX, clientY, pointerType }) => {
        if (isPointing && pointerType !== 'touch') actions.onPoint(clientX, clientY);
      }}
      onClick={({ clientX, clientY, detail }) => {
        // A click without a pointer comes from the keyboard of assistive technology.
        if (detail === 0) actions.onChoose();
        else actions.onPick(clientX, clientY);
      }}
      onKeyDown={onKey}
    />
  );
}

function keyAction(key: string, direction: 'ltr' | 'rtl', actions: PickerActions): (() => void) | null {
  const forth = direction === 'rtl' ? -1 : 1;
  switch (key) {
    case 'ArrowUp':
      return actions.onWider;
    case 'ArrowDown':
      return actions.onNarrower;
    case 'ArrowRight':
      return () => actions.onBeside(forth);
    case 'ArrowLeft':
      return () => actions.onBeside(forth === 1 ? -1 : 1);
    case 'Enter':
    case ' ':
      return actions.onChoose;
    default:
      return null;
  }
}

/** Tells readers who listen what is pointed at. */
export function PointedAloud({ view }: { readonly view: PickerView }) {
  const wording = useWording();
  const { at } = view;
  const words = at.step === 'point' && at.pointed !== null ? pointedName(at.pointed, wording) : '';
  return (
    <p class="visually-hidden" role="status">
      {words}
    </p>
  );
}
