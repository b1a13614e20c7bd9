import type { RuleInUse } from '../../../core/rules/in-use';
import { useWording } from '../../wording';
import { FileButton } from '../FileButton';

/** The ways a rule can be shown. */
export type Shape = 'form' | 'json';

export interface OutletActsProps {
  readonly saved: RuleInUse | null;
  readonly shape: Shape;
  readonly isBusy: boolean;
  /** Whether there is a rule that can be saved to a file. */
  readonly canExport: boolean;
  readonly onShape: (shape: Shape) => void;
  readonly onExport: () => void;
  readonly onFile: (file: File) => void;
  /** Takes back what the reader changed, or removes the reader's own rule. */
  readonly onReset: () => void;
}

/** What can be done with a rule as a whole. */
export function OutletActs({ saved, shape, isBusy, canExport, onShape, onExport, onFile, onReset }: OutletActsProps) {
  const { say } = useWording();
  return (
    <div class="outlet-acts">
      <fieldset class="mode-switch">
        <legend class="visually-hidden">{say('rules_shape')}</legend>
        {(['form', 'json'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="shape" value={one} checked={one === shape} onChange={() => onShape(one)} />
            <span>{say(`rules_shape_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <span class="outlet-file-acts">
        <button type="button" class="link-button" disabled={!canExport} onClick={onExport}>
          {say('rules_export')}
        </button>
        <FileButton
          label={say('rules_read_file')}
          accept=".json,application/json"
          look="link-button"
          disabled={isBusy}
          onFile={onFile}
        />
        {saved?.isOwn && (
          <button type="button" class="link-button" disabled={isBusy} onClick={onReset}>
            {say(saved.builtIn === null ? 'rules_delete' : 'rules_reset_all')}
          </button>
        )}
      </span>
    </div>
  );
}
