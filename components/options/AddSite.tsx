import { useId, useState } from 'preact/hooks';
import type { Wording } from '../../core/wording';
import { useWording } from '../wording';
import type { AccessActions, AccessOutcome } from './access-view';

/** A field for a site the reader wants us to work on by ourselves. */
export function AddSite({ onAllow }: Pick<AccessActions, 'onAllow'>) {
  const wording = useWording();
  const { say } = wording;
  const [input, setInput] = useState('');
  const [trouble, setTrouble] = useState('');
  const inputId = useId();
  const hintId = useId();
  const submit = async (event: Event) => {
    event.preventDefault();
    const site = input.trim();
    const outcome = await onAllow(site);
    setTrouble(refusalWords(outcome, site, wording));
    if (outcome === 'allowed') setInput('');
  };
  return (
    <form class="add-site" onSubmit={submit} noValidate>
      <label for={inputId}>{say('options_access_add')}</label>
      <input
        id={inputId}
        type="text"
        inputMode="url"
        dir="auto"
        autoComplete="off"
        spellcheck={false}
        placeholder={say('options_access_example')}
        value={input}
        aria-describedby={hintId}
        aria-invalid={trouble !== ''}
        onInput={(event) => setInput(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {say('options_access_allow')}
      </button>
      <p id={hintId} class="trouble" role="alert" hidden={trouble === ''}>
        {trouble}
      </p>
    </form>
  );
}

/** Why a site is not allowed, and the next step; empty when it is. */
function refusalWords(outcome: AccessOutcome, site: string, { say }: Wording): string {
  if (outcome === 'allowed') return '';
  if (outcome === 'refused') return say('problem_access_refused', site);
  return site === '' ? say('problem_access_empty') : say('problem_access_no_site', site);
}
