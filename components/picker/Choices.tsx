import { CHOICES, type Choice } from '../../core/picker/choice';
import { useWording } from '../wording';
import { choiceHue, choiceName } from './choices';
import type { PickerActions } from './view';

/** What it is: a kind of clutter, or something to keep. */
export function Choices({ choice, actions }: { readonly choice: Choice; readonly actions: PickerActions }) {
  const wording = useWording();
  const { say } = wording;
  return (
    <fieldset>
      <legend>{say('picker_kind')}</legend>
      <div class="choices">
        {CHOICES.map((one) => (
          <label key={one} class="choice" data-hue={choiceHue(one)}>
            <input
              type="radio"
              name="choice"
              value={one}
              checked={one === choice}
              onChange={() => actions.onChoice(one)}
            />
            <span>{choiceName(one, wording)}</span>
          </label>
        ))}
      </div>
      {choice === 'summary-box' && <p class="hint">{say('picker_summary_box_hint')}</p>}
      {choice === 'ai-summary' && <p class="hint">{say('picker_ai_hint')}</p>}
      {choice === 'keep' && <p class="hint">{say('picker_keep_hint')}</p>}
    </fieldset>
  );
}
