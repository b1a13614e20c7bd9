import { useId } from 'preact/hooks';
import { MODES, type Mode } from '../core/rules/rule';
import type { Phrase } from '../core/wording';
import { useWording } from './wording';

export interface ModeSwitchProps {
  /** What the switch is for: "Mode for MSN". */
  readonly legend: string;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
}

const NAMES: Record<Mode, Phrase> = { flag: 'mode_flag', clean: 'mode_clean', off: 'mode_off' };

/** What each mode does, in a line. */
export const MODE_HINTS: Record<Mode, Phrase> = {
  flag: 'mode_flag_hint',
  clean: 'mode_clean_hint',
  off: 'mode_off_hint',
};

/** Flag, Clean or Off. */
export function ModeSwitch({ legend, mode, onMode }: ModeSwitchProps) {
  const { say } = useWording();
  const name = useId();
  return (
    <fieldset class="mode-switch">
      <legend class="visually-hidden">{legend}</legend>
      {MODES.map((value) => (
        <label key={value} title={say(MODE_HINTS[value])}>
          <input type="radio" name={name} value={value} checked={value === mode} onChange={() => onMode(value)} />
          <span>{say(NAMES[value])}</span>
        </label>
      ))}
    </fieldset>
  );
}
