import { useEffect, useId, useState } from 'preact/hooks';
import { hostOf, isUnder } from '../../../core/rules/match';
import type { OutletRule } from '../../../core/rules/rule';
import { useWording } from '../../wording';
import { NoTab } from './NoTab';
import type { PlaceChoiceProps } from './PlaceChoice';
import type { TrialTab } from './trial-view';

export interface TabChoiceProps extends PlaceChoiceProps {
  /** Told what did not work. */
  readonly onTrouble: (error: unknown) => void;
}

/** The pages that are open, those of the outlet first, and a button that begins the test on one. */
export function TabChoice({ about, place, actions, onPlace, onTrouble }: TabChoiceProps) {
  const { say } = useWording();
  const [tabs, setTabs] = useState<readonly TrialTab[]>([]);
  const [picked, pick] = useState<number | null>(null);
  const id = useId();
  useEffect(() => {
    const read = (): void => void actions.tabs().then(setTabs, onTrouble);
    read();
    return actions.watchTabs(read);
  }, []);
  const own = tabs.filter(({ url }) => isOf(about, url));
  const other = tabs.filter((tab) => !own.includes(tab));
  const tab = [...own, ...other].find((one, at) => (picked === null ? at === 0 : one.id === picked)) ?? null;
  const begin = (next: TrialTab | null): void => onPlace(next && { kind: 'tab', tab: next });
  return (
    <>
      <label for={id}>{say('trial_page')}</label>
      <div class="trial-row">
        <select
          id={id}
          dir="auto"
          value={tab?.id ?? ''}
          disabled={tab === null}
          onChange={({ currentTarget }) => {
            const next = tabs.find((one) => one.id === Number(currentTarget.value)) ?? null;
            pick(next?.id ?? null);
            if (place !== null) begin(next);
          }}
        >
          {tab === null && <option value="">{say('trial_tabs_none')}</option>}
          <Pages label={say('trial_tabs_outlet', about?.name ?? '')} tabs={own} />
          <Pages label={say('trial_tabs_other')} tabs={other} />
        </select>
        <button type="button" class="button" disabled={tab === null} onClick={() => begin(tab)}>
          {place === null ? say('trial_start') : say('trial_again')}
        </button>
      </div>
      {about !== null && own.length === 0 && (
        <NoTab key={about.hosts.join()} rule={about} tabs={tabs} actions={actions} onTrouble={onTrouble} />
      )}
    </>
  );
}

function Pages({ label, tabs }: { readonly label: string; readonly tabs: readonly TrialTab[] }) {
  if (tabs.length === 0) return null;
  return (
    <optgroup label={label}>
      {tabs.map(({ id, title, url }) => (
        <option key={id} value={id}>
          {title === url ? url : `${title} · ${hostOf(url) ?? ''}`}
        </option>
      ))}
    </optgroup>
  );
}

function isOf(rule: OutletRule | null, url: string): boolean {
  const host = hostOf(url);
  if (rule === null || host === null) return false;
  const isAmong = (hosts: readonly string[] = []): boolean => hosts.some((one) => isUnder(host, one));
  return isAmong(rule.hosts) && !isAmong(rule.notHosts);
}
