import { useId } from 'preact/hooks';
import { type Appearance as AppearanceSettings, PAGE_THEMES } from '../../core/appearance';
import { useWording } from '../wording';

export interface AppearanceProps {
  readonly appearance: AppearanceSettings;
  readonly onAppearance: (patch: Partial<AppearanceSettings>) => void;
}

/** How the extension's own pages look. */
export function Appearance({ appearance, onAppearance }: AppearanceProps) {
  const { say } = useWording();
  const name = useId();
  return (
    <div class="look">
      <fieldset class="look-choice">
        <legend>{say('reader_theme')}</legend>
        {PAGE_THEMES.map((theme) => (
          <label key={theme} data-value={theme}>
            <input
              type="radio"
              name={name}
              value={theme}
              checked={appearance.theme === theme}
              onChange={() => onAppearance({ theme })}
            />
            <span>{say(`reader_theme_${theme}`)}</span>
          </label>
        ))}
      </fieldset>
      <p class="hint">{say('options_appearance_zoom')}</p>
    </div>
  );
}
