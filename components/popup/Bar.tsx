import type { PageState } from '../../core/protocol';
import { CopyButton } from '../CopyButton';
import { OptionsIcon, PickIcon } from '../icons';
import { ModeSwitch } from '../ModeSwitch';
import { useWording } from '../wording';
import type { PopupActions } from './view';

/** Where the way past the story leads to: a story may have many links. */
export const BAR_ID = 'bar';

export interface BarProps {
  /** `null` when no page is being worked on: then only the options are within reach. */
  readonly state: PageState | null;
  /** Whether there is a story to copy and read. */
  readonly hasStory: boolean;
  readonly actions: PopupActions;
}

/** What the reader can do: copy, read, choose the mode, point at something on the page, go to the options. */
export function Bar({ state, hasStory, actions }: BarProps) {
  const { say } = useWording();
  return (
    <footer class="bar" id={BAR_ID} tabIndex={-1}>
      {hasStory && (
        <>
          <CopyButton onCopy={actions.onCopy} more={actions.moreCopies} />
          <button type="button" class="button" onClick={actions.onReader}>
            {say('popup_reader')}
          </button>
        </>
      )}
      {state !== null && (
        <ModeSwitch legend={say('mode_for_site', state.siteName)} mode={state.mode} onMode={actions.onMode} />
      )}
      <span class="bar-icons">
        {state !== null && (
          <button
            type="button"
            class="icon-button"
            aria-label={say('popup_pick')}
            title={say('popup_pick')}
            onClick={actions.onPick}
          >
            <PickIcon />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={say('popup_options')}
          title={say('popup_options')}
          onClick={actions.onOptions}
        >
          <OptionsIcon />
        </button>
      </span>
    </footer>
  );
}
