import { useWording } from '../wording';
import type { Chosen, PickerActions, RulePlace } from './view';

/** Whose rule it goes into. Where a syndicator shows an outlet's story, either may be meant. */
export function Places({ chosen, actions }: { readonly chosen: Chosen; readonly actions: PickerActions }) {
  const { say } = useWording();
  const [only] = chosen.places;
  if (only === undefined) return null;
  if (chosen.places.length === 1) return <p class="for">{say('picker_for', only.name)}</p>;
  return (
    <fieldset>
      <legend>{say('picker_places')}</legend>
      {chosen.places.map((place, index) => (
        <label key={place.what} class="way">
          <input
            type="radio"
            name="place"
            value={index}
            checked={index === chosen.place}
            onChange={() => actions.onPlace(index)}
          />
          <span class="way-words">{say(PHRASES[place.what], place.name)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const PHRASES = {
  site: 'picker_place_site',
  outlet: 'picker_place_outlet',
} as const satisfies Record<RulePlace['what'], string>;
