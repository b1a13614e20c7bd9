import { useId } from 'preact/hooks';
import { COPY_FORMATS, type Settings } from '../../core/settings';
import { formatHints, formatWords } from '../words/copy';
import { optionsWords } from '../words/options';
import type { OptionsActions } from './view';

export interface CopyFormatChoiceProps {
  readonly settings: Settings;
  readonly onSettings: OptionsActions['onSettings'];
}

/** What a copy is made of, and whether it says what was left out. */
export function CopyFormatChoice({ settings, onSettings }: CopyFormatChoiceProps) {
  const name = useId();
  return (
    <>
      <fieldset class="choices">
        <legend class="visually-hidden">{optionsWords.format}</legend>
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
          {optionsWords.leftOut} <span class="choice-hint">{optionsWords.leftOutExample}</span>
        </span>
      </label>
    </>
  );
}
