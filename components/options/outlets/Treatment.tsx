import { MODES, type Mode } from '../../../core/rules/rule';
import type { Settings } from '../../../core/settings';
import type { Phrase } from '../../../core/wording';
import { useWording } from '../../wording';
import { Changed } from './Changed';
import { Choice } from './Choice';
import type { Form } from './form';

export interface TreatmentProps {
  readonly form: Form;
  readonly settings: Settings;
  /** Takes the mode back that the reader chose for this site outside of its rule. */
  readonly onForget: () => void;
}

const MODE_NAMES: Record<Mode, Phrase> = { flag: 'mode_flag', clean: 'mode_clean', off: 'mode_off' };

/** How its pages are treated: the mode, and whether stories open in the reader by themselves. */
export function Treatment({ form, settings, onForget }: TreatmentProps) {
  const { say } = useWording();
  const { draft, builtIn, change } = form;
  const nameOf = (mode: Mode | undefined): string => say(mode === undefined ? 'rules_mode_general' : MODE_NAMES[mode]);
  const isOther = builtIn !== null && (builtIn.mode ?? null) !== draft.mode;
  const chosen = draft.id === '' || !Object.hasOwn(settings.modes, draft.id) ? undefined : settings.modes[draft.id];
  return (
    <>
      <Choice<Mode | ''>
        label={say('rules_mode')}
        value={draft.mode ?? ''}
        options={[['', nameOf(undefined)], ...MODES.map((mode) => [mode, nameOf(mode)] as const)]}
        onValue={(mode) => change({ mode: mode === '' ? null : mode })}
        below={
          <>
            {isOther && (
              <Changed
                builtIn={nameOf(builtIn.mode)}
                what={say('rules_mode')}
                onReset={() => change({ mode: builtIn.mode ?? null })}
              />
            )}
            {chosen !== undefined && (
              <p class="hint">
                {say('rules_mode_chosen', nameOf(chosen))}{' '}
                <button type="button" class="link-button" onClick={onForget}>
                  {say('rules_mode_forget')}
                </button>
              </p>
            )}
          </>
        }
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={draft.isReader}
          onChange={({ currentTarget }) => change({ isReader: currentTarget.checked })}
        />
        <span>
          {say('rules_reader')} <span class="choice-hint">{say('rules_reader_hint')}</span>
        </span>
      </label>
    </>
  );
}
