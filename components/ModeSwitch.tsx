import { useId } from 'preact/hooks';
import { MODES, type Mode } from '../core/rules/rule';
import { modeHints, modeLegend, modeWords } from './words/modes';

export interface ModeSwitchProps {
  /** Name of the site or outlet it is about. */
  readonly site: string;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
}

/** Flag, Clean or Off for one site. */
export function ModeSwitch({ site, mode, onMode }: ModeSwitchProps) {
  const name = useId();
  return (
    <fieldset class="mode-switch">
      <legend class="visually-hidden">{modeLegend(site)}</legend>
      {MODES.map((value) => (
        <label key={value} title={modeHints[value]}>
          <input type="radio" name={name} value={value} checked={value === mode} onChange={() => onMode(value)} />
          <span>{modeWords[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
