import type { Mode, OutletRule } from '../../core/rules/rule';
import { modeFor, type Settings } from '../../core/settings';
import { hostOf } from '../links';
import { ModeSwitch } from '../ModeSwitch';
import { optionsWords } from '../words/options';

export interface OutletsProps {
  readonly outlets: readonly OutletRule[];
  readonly settings: Settings;
  readonly onMode: (site: string, mode: Mode) => void;
}

/** The built-in outlets, those that show the stories of others first, each with its mode. */
export function Outlets({ outlets, settings, onMode }: OutletsProps) {
  if (outlets.length === 0) return <p>{optionsWords.noOutlets}</p>;
  return (
    <>
      {(['syndicator', 'outlet'] as const).map((role) => {
        const rules = outlets.filter((outlet) => outlet.role === role).sort((a, b) => a.name.localeCompare(b.name));
        if (rules.length === 0) return null;
        return (
          <div class="outlet-group" key={role}>
            <h3>{optionsWords.roles[role].title}</h3>
            <p class="hint">{optionsWords.roles[role].text}</p>
            <ul class="rows">
              {rules.map((rule) => (
                <li key={rule.id}>
                  <span class="row-name">
                    <b>{rule.name}</b> <span class="soft">{hostOf(rule.url)}</span>
                  </span>
                  <ModeSwitch
                    site={rule.name}
                    mode={modeFor(settings, rule.id, rule.mode)}
                    onMode={(mode) => onMode(rule.id, mode)}
                  />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
