import { useWording } from '../../wording';
import { Sign } from './Sign';

export interface ChangedProps {
  /** What is built in, in words. */
  readonly builtIn: string;
  /** What the button takes back, in words. */
  readonly what: string;
  readonly onReset: () => void;
}

/** Below a field with another value than the built-in one: what that is, and the way back to it. */
export function Changed({ builtIn, what, onReset }: ChangedProps) {
  const { say } = useWording();
  return (
    <p class="changed-from">
      <Sign sign="changed" /> <bdi>{say('rules_built_in_value', builtIn)}</bdi>{' '}
      <button type="button" class="link-button" aria-label={say('rules_reset_this', what)} onClick={onReset}>
        {say('rules_reset')}
      </button>
    </p>
  );
}
