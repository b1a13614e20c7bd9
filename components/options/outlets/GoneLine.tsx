import type { Phrase } from '../../../core/wording';
import { useWording } from '../../wording';
import type { Entry } from './draft-line';
import { Said, saidOf } from './Said';

export interface GoneLineProps {
  readonly entry: Entry;
  readonly sign: Phrase;
  readonly onBack: () => void;
}

/** A line that does not hold any more, and the way to have it back. */
export function GoneLine({ entry, sign, onBack }: GoneLineProps) {
  const { say } = useWording();
  return (
    <li>
      <span>
        {say(sign)}{' '}
        <s>
          <Said entry={entry} />
        </s>
      </span>
      <button type="button" class="link-button" aria-label={say('rules_put_back_this', saidOf(entry))} onClick={onBack}>
        {say('rules_put_back')}
      </button>
    </li>
  );
}
