import { useId } from 'preact/hooks';
import { COPY_FORMATS, type Settings } from '../../core/settings';
import { useWording } from '../wording';
import { formatHints, formatWords } from '../words/copy';
import type { OptionsActions } from './view';

export interface CopyFormatChoiceProps {
  readonly settings: Settings;
  readonly onSettings: OptionsActions['onSettings'];
}

/** What a copy is made of, and whether it says what was left out. */
export function CopyFormatChoice({ settings, onSettings }: CopyFormatChoiceProps) {
  const { say } = useWording();
  const name = useId();
  return (
    <>
      <fieldset class="choices">
        <legend class="visually-hidden">{say('options_copy_format')}</legend>
        {COPY_FORMATS.map((format) => (
          <label class="choice" key={format}>
            <input
              type="radio"
              name={name}
              value={format}
              checked={settings.copyFormat === format}
              onChange={() => void onSettings({ copyFormat: format })}
            />
            <span>
              {formatWords[format]} <span class="choice-hint">{formatHints[format]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.leftOutLine}
          onChange={(event) => void onSettings({ leftOutLine: event.currentTarget.checked })}
        />
        <span>
          {say('options_left_out')} <span class="choice-hint">{say('options_left_out_example')}</span>
        </span>
      </label>
    </>
  );
}
