import type { Mode } from '../../core/rules/rule';
import { hostOf } from '../links';
import { ModeSwitch } from '../ModeSwitch';
import { useWording } from '../wording';
import type { NamedSite } from './own-modes';

export interface OutletRowProps {
  readonly rule: NamedSite;
  readonly mode: Mode;
  readonly onMode: (site: string, mode: Mode) => void;
  /** Takes the reader's choice for it back. */
  readonly onForget?: (site: string) => void;
}

/** A site with its mode. */
export function OutletRow({ rule, mode, onMode, onForget }: OutletRowProps) {
  const { say } = useWording();
  return (
    <li>
      <span class="row-name">
        <b>
          <bdi>{rule.name}</bdi>
        </b>{' '}
        <bdi class="soft">{rule.url === '' ? '' : hostOf(rule.url)}</bdi>
      </span>
      {onForget !== undefined && (
        <button
          type="button"
          class="link-button"
          aria-label={say('options_mode_forget_site', rule.name)}
          onClick={() => onForget(rule.id)}
        >
          {say('options_mode_forget')}
        </button>
      )}
      <ModeSwitch legend={say('mode_for_site', rule.name)} mode={mode} onMode={(chosen) => onMode(rule.id, chosen)} />
    </li>
  );
}
