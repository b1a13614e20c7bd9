import { useId } from 'preact/hooks';
import { type Appearance as AppearanceSettings, PAGE_THEMES, TEXT_SCALE } from '../../core/appearance';
import { useWording } from '../wording';

export interface AppearanceProps {
  readonly appearance: AppearanceSettings;
  readonly onAppearance: (patch: Partial<AppearanceSettings>) => void;
}

/** How the extension's own pages look. */
export function Appearance({ appearance: { theme, text }, onAppearance }: AppearanceProps) {
  const { say, locale } = useWording();
  const name = useId();
  const { least, most, step } = TEXT_SCALE;
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(text);
  return (
    <div class="look">
      <fieldset class="look-choice">
        <legend>{say('reader_theme')}</legend>
        {PAGE_THEMES.map((value) => (
          <label key={value} data-value={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={theme === value}
              onChange={() => onAppearance({ theme: value })}
            />
            <span>{say(`reader_theme_${value}`)}</span>
          </label>
        ))}
      </fieldset>
      <label class="look-slider text-size">
        <span>{say('options_appearance_text_size')}</span>
        <input
          type="range"
          min={least}
          max={most}
          step={step}
          value={text}
          aria-valuetext={share}
          onInput={(event) => onAppearance({ text: event.currentTarget.valueAsNumber })}
        />
        <span class="look-share" aria-hidden="true">
          {share}
        </span>
      </label>
      <p class="hint">{say('options_appearance_zoom')}</p>
    </div>
  );
}
