import { useId, useState } from 'preact/hooks';
import { hostOf } from '../../../core/rules/match';
import { useWording } from '../../wording';
import { placeName, type TrialPlace } from './trial-view';

export interface FileAddressProps {
  readonly place: Extract<TrialPlace, { kind: 'file' }>;
  readonly onPlace: (place: TrialPlace | null) => void;
}

/** A saved page and the address it is tried at, which can be mended. */
export function FileAddress({ place, onPlace }: FileAddressProps) {
  const { say } = useWording();
  const [address, setAddress] = useState(place.url);
  const id = useId();
  const hint = useId();
  const isWrong = hostOf(address) === null;
  const unknown = place.file.url === null ? say('trial_address_unknown') : '';
  return (
    <form
      class="trial-address"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong) onPlace({ ...place, url: address });
      }}
    >
      <p class="trial-page">
        <bdi>{placeName(place)}</bdi>{' '}
        <button type="button" class="link-button" onClick={() => onPlace(null)}>
          {say('trial_file_close')}
        </button>
      </p>
      <label for={id}>{say('trial_address')}</label>
      <div class="trial-row">
        <input
          id={id}
          type="url"
          dir="ltr"
          autoComplete="off"
          spellcheck={false}
          value={address}
          aria-describedby={hint}
          aria-invalid={isWrong}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={isWrong}>
          {say('trial_again')}
        </button>
      </div>
      <p id={hint} class={isWrong ? 'trouble' : 'hint'} role={isWrong ? 'alert' : undefined}>
        {isWrong ? say('problem_trial_address') : unknown}
      </p>
    </form>
  );
}
