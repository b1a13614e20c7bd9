import type { Wording } from '../../core/wording';
import { useWording } from '../wording';
import type { Chosen, PickerActions } from './view';

type Way = Chosen['proposals'][number];

/** How it is found again on the outlet's pages, with how much that finds on this one; other ways on demand. */
export function Proposals({ chosen, actions }: { readonly chosen: Chosen; readonly actions: PickerActions }) {
  const wording = useWording();
  const { say } = wording;
  const used = chosen.proposals[chosen.proposal];
  return (
    <>
      <details class="ways">
        <summary>
          <span class="ways-title">{say('picker_ways')}</span>
          {used !== undefined && <WayWords way={used} />}
        </summary>
        <fieldset aria-label={say('picker_ways')}>
          {chosen.proposals.map((way, index) => (
            <label key={`${way.field} ${way.value}`} class="way">
              <input
                type="radio"
                name="way"
                value={index}
                checked={index === chosen.proposal}
                onChange={() => actions.onProposal(index)}
              />
              <WayWords way={way} />
            </label>
          ))}
        </fieldset>
      </details>
      {used?.isFirm === false && <p class="hint">{say('picker_weak')}</p>}
    </>
  );
}

function WayWords({ way }: { readonly way: Way }) {
  const wording = useWording();
  const { say } = wording;
  const { field, value } = way;
  return (
    <>
      <span class="way-words">
        {field === 'selector' ? (
          <code dir="ltr">{value}</code>
        ) : (
          <bdi>{say(field === 'text' ? 'picker_way_text' : 'picker_way_phrase', value)}</bdi>
        )}
      </span>
      <span class="way-count">{countWords(way, wording)}</span>
    </>
  );
}

const countWords = ({ count }: Way, wording: Wording): string =>
  count === 1 ? wording.say('picker_hits_alone') : wording.count('picker_hits', count);
