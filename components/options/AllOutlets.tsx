import { useId, useState } from 'preact/hooks';
import type { OutletRule } from '../../core/rules/rule';
import { modeFor } from '../../core/settings';
import { useWording } from '../wording';
import { OutletRow } from './OutletRow';
import type { OutletsProps } from './Outlets';

/** Every outlet there is a rule for, folded, with a field to find one by name or address. */
export function AllOutlets({ outlets, settings, onMode }: Omit<OutletsProps, 'onForget'>) {
  const { say, count, locale } = useWording();
  const [sought, setSought] = useState('');
  const fieldId = useId();
  const found = outlets.filter((outlet) => isSought(outlet, sought, locale));
  return (
    <details class="all-outlets">
      <summary>{count('options_outlets_all', outlets.length)}</summary>
      <div class="find">
        <label for={fieldId}>{say('options_outlets_find')}</label>
        <input
          id={fieldId}
          type="search"
          dir="auto"
          autoComplete="off"
          spellcheck={false}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      </div>
      <ul class="rows">
        {found.map((rule) => (
          <OutletRow key={rule.id} rule={rule} mode={modeFor(settings, rule.id, rule.mode)} onMode={onMode} />
        ))}
      </ul>
      <p class="soft" role="status">
        {found.length === 0 ? say('options_outlets_not_found') : ''}
      </p>
    </details>
  );
}

function isSought({ name, hosts }: OutletRule, sought: string, locale: string): boolean {
  const wanted = sought.trim().toLocaleLowerCase(locale);
  return [name, ...hosts].some((text) => text.toLocaleLowerCase(locale).includes(wanted));
}
