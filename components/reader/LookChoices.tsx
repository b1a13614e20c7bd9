import { useId } from 'preact/hooks';
import { DEFAULT_READER, type Face, type ReaderSettings, SCALES, THEMES } from '../../core/reader/reader-settings';
import { useWording } from '../wording';

/** The scales that have to do with how a story looks. */
const LOOKS = ['size', 'width', 'spacing'] as const;

export interface LookChoicesProps {
  readonly settings: ReaderSettings;
  /** The typefaces this device has. */
  readonly faces: readonly Face[];
  readonly onSettings: (patch: Partial<ReaderSettings>) => void;
}

/** How stories are set: colours, typeface, size, width, line spacing, pictures. What is chosen holds at once. */
export function LookChoices({ settings, faces, onSettings }: LookChoicesProps) {
  const { say } = useWording();
  return (
    <div class="look">
      <Choice
        legend={say('reader_theme')}
        values={THEMES}
        chosen={settings.theme}
        words={(theme) => say(`reader_theme_${theme}`)}
        onChoose={(theme) => onSettings({ theme })}
      />
      <Choice
        legend={say('reader_face')}
        values={faces}
        chosen={settings.face}
        words={(face) => say(`reader_face_${face}`)}
        onChoose={(face) => onSettings({ face })}
      />
      {LOOKS.map((name) => (
        <Slider key={name} name={name} value={settings[name]} onValue={(value) => onSettings({ [name]: value })} />
      ))}
      <label class="look-check">
        <input
          type="checkbox"
          checked={settings.pictures}
          onChange={(event) => onSettings({ pictures: event.currentTarget.checked })}
        />
        <span>{say('reader_pictures')}</span>
      </label>
      <button type="button" class="link-button" onClick={() => onSettings(asAtFirst())}>
        {say('reader_reset')}
      </button>
    </div>
  );
}

function asAtFirst(): Partial<ReaderSettings> {
  const { theme, face, size, width, spacing, pictures } = DEFAULT_READER;
  return { theme, face, size, width, spacing, pictures };
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly values: readonly T[];
  readonly chosen: T;
  readonly words: (value: T) => string;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ legend, values, chosen, words, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="look-choice">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} data-value={value}>
          <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
          <span>{words(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface SliderProps {
  readonly name: (typeof LOOKS)[number];
  readonly value: number;
  readonly onValue: (value: number) => void;
}

/** A scale, told as a share of what is usual. */
function Slider({ name, value, onValue }: SliderProps) {
  const { say, locale } = useWording();
  const { least, most, step, usual } = SCALES[name];
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(value / usual);
  return (
    <label class="look-slider">
      <span>{say(`reader_${name}`)}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={share}
        onInput={(event) => onValue(event.currentTarget.valueAsNumber)}
      />
      <span class="look-share" aria-hidden="true">
        {share}
      </span>
    </label>
  );
}
