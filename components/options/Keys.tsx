import { useWording } from '../wording';
import type { OptionsActions, Shortcut } from './view';

export interface KeysProps {
  readonly shortcuts: readonly Shortcut[];
  /** `null` where the browser has no page for this that an extension may open. */
  readonly onKeys: OptionsActions['onKeys'];
}

/** The keys that are set now, and the way to change them. */
export function Keys({ shortcuts, onKeys }: KeysProps) {
  const { say } = useWording();
  return (
    <>
      <Shortcuts shortcuts={shortcuts} />
      {onKeys === null ? (
        <p class="hint">{say('options_keys_where')}</p>
      ) : (
        <button type="button" class="button" onClick={() => void onKeys()}>
          {say('options_keys_change')}
        </button>
      )}
    </>
  );
}

/** What each key does; what no key is set for comes last. */
export function Shortcuts({ shortcuts }: Pick<KeysProps, 'shortcuts'>) {
  const { say } = useWording();
  const withKey = shortcuts.filter(({ keys }) => keys !== '');
  const without = shortcuts.filter(({ keys }) => keys === '');
  return (
    <ul class="rows">
      {[...withKey, ...without].map(({ description, keys }) => (
        <li key={description}>
          <span class="row-name">{description}</span>
          {keys === '' ? <span class="soft">{say('options_keys_none')}</span> : <kbd dir="ltr">{keys}</kbd>}
        </li>
      ))}
    </ul>
  );
}
