import { useId, useState } from 'preact/hooks';
import { optionsWords } from '../words/options';
import { siteOf } from './sites';
import type { OptionsActions } from './view';

export interface AccessProps {
  readonly access: readonly string[];
  readonly onAllow: OptionsActions['onAllow'];
  readonly onRevoke: OptionsActions['onRevoke'];
}

/** Sites the reader let us work on: take one back, allow another. */
export function Access({ access, onAllow, onRevoke }: AccessProps) {
  return (
    <>
      {access.length === 0 ? (
        <p class="soft">{optionsWords.noAccess}</p>
      ) : (
        <ul class="rows">
          {access.map((pattern) => (
            <li key={pattern}>
              <span class="row-name">{siteOf(pattern)}</span>
              <button
                type="button"
                class="link-button"
                aria-label={optionsWords.removeSite(siteOf(pattern))}
                onClick={() => void onRevoke([pattern])}
              >
                {optionsWords.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite onAllow={onAllow} />
    </>
  );
}

function AddSite({ onAllow }: Pick<AccessProps, 'onAllow'>) {
  const [input, setInput] = useState('');
  const [trouble, setTrouble] = useState('');
  const inputId = useId();
  const hintId = useId();
  const submit = async (event: Event) => {
    event.preventDefault();
    const site = input.trim();
    const outcome = await onAllow(site);
    setTrouble(outcome === 'allowed' ? '' : optionsWords.notAllowed[outcome](site));
    if (outcome === 'allowed') setInput('');
  };
  return (
    <form class="add-site" onSubmit={submit} noValidate>
      <label for={inputId}>{optionsWords.addSite}</label>
      <input
        id={inputId}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        placeholder={optionsWords.addSiteHint}
        value={input}
        aria-describedby={hintId}
        aria-invalid={trouble !== ''}
        onInput={(event) => setInput(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {optionsWords.allow}
      </button>
      <p id={hintId} class="trouble" role="alert" hidden={trouble === ''}>
        {trouble}
      </p>
    </form>
  );
}
