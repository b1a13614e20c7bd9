import type { Phrase } from '../../../core/wording';
import { useWording } from '../../wording';
import type { Form } from './form';
import { Sign } from './Sign';

/** The checks that look for clutter everywhere, by the ids of their detectors, as a reader knows them. */
export const CHECKS: Readonly<Record<string, Phrase>> = {
  'ad-label': 'rules_check_ad_label',
  'ad-slot': 'rules_check_ad_slot',
  sponsored: 'rules_check_sponsored',
  'ai-summary': 'rules_check_ai_summary',
  'ai-declared': 'rules_check_ai_declared',
  'ai-note': 'rules_check_ai_note',
  'ai-ask': 'rules_check_ai_ask',
  prompt: 'rules_check_prompt',
  related: 'rules_check_related',
  'duplicate-caption': 'rules_check_duplicate_caption',
  'duplicate-headline': 'rules_check_duplicate_headline',
  'duplicate-outlet': 'rules_check_duplicate_outlet',
  leftover: 'rules_check_leftover',
};

/** Which of the checks that look for clutter everywhere also work on this outlet's pages. */
export function Checks({ form }: { readonly form: Form }) {
  const { say } = useWording();
  const { draft, builtIn, change } = form;
  const turn = (id: string, isOn: boolean): void => {
    const { [id]: _, ...others } = draft.detectors;
    const isSaid = !isOn || builtIn?.detectors?.[id] !== undefined;
    change({ detectors: isSaid ? { ...others, [id]: isOn } : others });
  };
  return (
    <div class="checks">
      {Object.entries(CHECKS).map(([id, phrase]) => {
        const isOn = draft.detectors[id] !== false;
        const isOther = builtIn !== null && isOn !== (builtIn.detectors?.[id] !== false);
        return (
          <label class="choice" key={id}>
            <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => turn(id, currentTarget.checked)} />
            <span>
              {say(phrase)} {isOther && <Sign sign="changed" />}
            </span>
          </label>
        );
      })}
    </div>
  );
}
