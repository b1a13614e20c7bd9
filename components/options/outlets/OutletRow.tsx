import type { Mode } from '../../../core/rules/rule';
import { modeFor, type Settings } from '../../../core/settings';
import { hostOf } from '../../links';
import { ModeSwitch } from '../../ModeSwitch';
import { useWording } from '../../wording';
import { hashOf } from '../place';
import type { Listed } from './listed';
import { Signs } from './Sign';

export interface OutletRowProps {
  readonly listed: Listed;
  readonly settings: Settings;
  readonly onMode: (site: string, mode: Mode) => void;
  /** Takes the reader's choice for a site back. */
  readonly onForget: (site: string) => void;
}

/** A site with its mode and what is to be known of its rule; its name leads to the rule. */
export function OutletRow({ listed: { site, rule, signs, hasMode }, settings, onMode, onForget }: OutletRowProps) {
  const { say } = useWording();
  return (
    <li>
      <span class="row-name">
        <a class="outlet-link" href={hashOf({ kind: 'outlet', id: site.id })}>
          <b>
            <bdi>{site.name}</bdi>
          </b>
        </a>{' '}
        <bdi class="soft">{site.url === '' ? '' : hostOf(site.url)}</bdi> <Signs signs={signs} />
      </span>
      <span class="row-acts">
        {hasMode && (
          <button
            type="button"
            class="link-button"
            aria-label={say('options_mode_forget_site', site.name)}
            onClick={() => onForget(site.id)}
          >
            {say('options_mode_forget')}
          </button>
        )}
        <ModeSwitch
          legend={say('mode_for_site', site.name)}
          mode={modeFor(settings, site.id, rule?.mode)}
          onMode={(chosen) => onMode(site.id, chosen)}
        />
      </span>
    </li>
  );
}
