import { optionsWords } from '../words/options';
import type { Shortcut } from './view';

/** The keys that are set now, and where to change them. */
export function Keys({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  return (
    <>
      <ul class="rows">
        {shortcuts.map(({ description, keys }) => (
          <li key={description}>
            <span class="row-name">{description}</span>
            {keys === '' ? <span class="soft">{optionsWords.noKey}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      <p class="hint">{optionsWords.keysText}</p>
    </>
  );
}
