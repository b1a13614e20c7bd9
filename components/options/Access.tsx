import { useId, useState } from 'preact/hooks';
import type { OutletRule } from '../../core/rules/rule';
import type { Wording } from '../../core/wording';
import { useWording } from '../wording';
import { siteOf } from './sites';
import type { AccessOutcome, OptionsActions } from './view';

export interface AccessProps {
  readonly outlets: readonly OutletRule[];
  /** Match patterns of what the reader allowed beside the sites that came with the installation. */
  readonly access: readonly string[];
  readonly onAllow: OptionsActions['onAllow'];
  readonly onRevoke: OptionsActions['onRevoke'];
}

/** Sites we work on by ourselves: from installation on, and those the reader allowed; take one back, allow another. */
export function Access({ outlets, access, onAllow, onRevoke }: AccessProps) {
  const { say } = useWording();
  const syndicators = outlets.filter(({ role }) => role === 'syndicator');
  const later = syndicators.filter(({ atInstall }) => !atInstall);
  return (
    <>
      <Names phrase="options_access_installed" rules={syndicators.filter(({ atInstall }) => atInstall)} />
      <Names phrase="options_access_missing" rules={later.filter(({ hosts }) => !hosts.every(isAllowed(access)))} />
      {access.length === 0 ? (
        <p class="soft">{say('options_access_none')}</p>
      ) : (
        <ul class="rows">
          {access.map((pattern) => (
            <li key={pattern}>
              <bdi class="row-name">{siteOf(pattern)}</bdi>
              <button
                type="button"
                class="link-button"
                aria-label={say('options_access_remove_site', siteOf(pattern))}
                onClick={() => void onRevoke([pattern])}
              >
                {say('options_access_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite onAllow={onAllow} />
    </>
  );
}

interface NamesProps {
  readonly phrase: 'options_access_installed' | 'options_access_missing';
  readonly rules: readonly OutletRule[];
}

/** A sentence about some sites; nothing when there are none. */
function Names({ phrase, rules }: NamesProps) {
  const { say, locale } = useWording();
  if (rules.length === 0) return null;
  const names = rules.map(({ name }) => name).sort((a, b) => a.localeCompare(b, locale));
  return <p>{say(phrase, new Intl.ListFormat(locale).format(names))}</p>;
}

/** Whether a host is among the sites of some patterns, or below one. */
const isAllowed =
  (access: readonly string[]) =>
  (host: string): boolean =>
    access.map(siteOf).some((site) => host === site || host.endsWith(`.${site}`));

function AddSite({ onAllow }: Pick<AccessProps, 'onAllow'>) {
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
