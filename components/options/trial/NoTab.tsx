import { useEffect, useState } from 'preact/hooks';
import type { OutletRule } from '../../../core/rules/rule';
import { useWording } from '../../wording';
import type { TrialActions, TrialTab } from './trial-view';

export interface NoTabProps {
  readonly rule: OutletRule;
  /** The pages we know to be open: when they are others, we may have been let in. */
  readonly tabs: readonly TrialTab[];
  readonly actions: TrialActions;
  /** Told what did not work. */
  readonly onTrouble: (error: unknown) => void;
}

/** Why no page of the outlet can be chosen, and the next step. */
export function NoTab({ rule, tabs, actions, onTrouble }: NoTabProps) {
  const { say, locale } = useWording();
  const [mayLook, setMayLook] = useState<boolean | null>(null);
  useEffect(() => void actions.mayLook(rule.hosts).then(setMayLook, onTrouble), [tabs]);
  if (mayLook === null) return null;
  if (mayLook) return <p class="hint">{say('trial_no_tab', rule.name)}</p>;
  const hosts = new Intl.ListFormat(locale).format(rule.hosts);
  return (
    <p class="hint">
      {say('trial_no_access', rule.name)}{' '}
      <button
        type="button"
        class="link-button"
        onClick={() => void actions.allow(rule.hosts).then(setMayLook, onTrouble)}
      >
        {say('trial_allow', hosts)}
      </button>
    </p>
  );
}
