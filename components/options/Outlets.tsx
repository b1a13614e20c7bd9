import type { Mode, OutletRule } from '../../core/rules/rule';
import { modeFor, type Settings } from '../../core/settings';
import type { Phrase } from '../../core/wording';
import { hostOf } from '../links';
import { ModeSwitch } from '../ModeSwitch';
import { useWording } from '../wording';

export interface OutletsProps {
  readonly outlets: readonly OutletRule[];
  readonly settings: Settings;
  readonly onMode: (site: string, mode: Mode) => void;
}

type Role = OutletRule['role'];

const ROLES: readonly { role: Role; title: Phrase; text: Phrase }[] = [
  { role: 'syndicator', title: 'options_syndicators', text: 'options_syndicators_text' },
  { role: 'outlet', title: 'options_sources', text: 'options_sources_text' },
];

/** The built-in outlets, those that show the stories of others first, each with its mode. */
export function Outlets({ outlets, settings, onMode }: OutletsProps) {
  const { say, locale } = useWording();
  if (outlets.length === 0) return <p>{say('options_outlets_none')}</p>;
  return (
    <>
      {ROLES.map(({ role, title, text }) => {
        const rules = outlets
          .filter((outlet) => outlet.role === role)
          .sort((a, b) => a.name.localeCompare(b.name, locale));
        if (rules.length === 0) return null;
        return (
          <div class="outlet-group" key={role}>
            <h3>{say(title)}</h3>
            <p class="hint">{say(text)}</p>
            <ul class="rows">
              {rules.map((rule) => (
                <li key={rule.id}>
                  <Outlet rule={rule} settings={settings} onMode={onMode} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

function Outlet({ rule, settings, onMode }: Omit<OutletsProps, 'outlets'> & { readonly rule: OutletRule }) {
  const { say } = useWording();
  return (
    <>
      <span class="row-name">
        <b>
          <bdi>{rule.name}</bdi>
        </b>{' '}
        <bdi class="soft">{hostOf(rule.url)}</bdi>
      </span>
      <ModeSwitch
        legend={say('mode_for_site', rule.name)}
        mode={modeFor(settings, rule.id, rule.mode)}
        onMode={(mode) => onMode(rule.id, mode)}
      />
    </>
  );
}
