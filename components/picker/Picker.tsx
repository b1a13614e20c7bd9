import { useWording } from '../wording';
import { Confirm } from './Confirm';
import { Done } from './Done';
import { Frames } from './Frames';
import { Panel } from './Panel';
import { PointBar } from './PointBar';
import { PointedAloud, Stage } from './Stage';
import type { PickerActions, PickerView } from './view';

/** The picker over a page: point at something, say what it is, done. */
export function Picker({ view, actions }: { readonly view: PickerView; readonly actions: PickerActions }) {
  const { locale, direction } = useWording();
  return (
    <div
      class="picker"
      lang={locale}
      dir={direction}
      data-tone={view.tone}
      data-at={view.isAtTop ? 'top' : 'bottom'}
      data-step={view.at.step}
    >
      {view.at.step !== 'done' && <Stage view={view} actions={actions} />}
      <Frames at={view.at} box={view.box} also={view.also} />
      <PointedAloud view={view} />
      <div class="dock">
        <Current view={view} actions={actions} />
      </div>
    </div>
  );
}

function Current({ view, actions }: { readonly view: PickerView; readonly actions: PickerActions }) {
  const { at, isBusy, trouble } = view;
  switch (at.step) {
    case 'point':
      return <PointBar at={at} actions={actions} />;
    case 'say':
      return <Panel chosen={at.chosen} isBusy={isBusy} trouble={trouble} actions={actions} />;
    case 'confirm':
      return <Confirm chosen={at.chosen} isBusy={isBusy} trouble={trouble} actions={actions} />;
    case 'done':
      return <Done saved={at.saved} isBusy={isBusy} trouble={trouble} actions={actions} />;
  }
}
