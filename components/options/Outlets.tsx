import type { ComponentChildren } from 'preact';
import type { Mode, OutletRule } from '../../core/rules/rule';
import { modeFor, type Settings } from '../../core/settings';
import type { Phrase } from '../../core/wording';
import { useWording } from '../wording';
import { AllOutlets } from './AllOutlets';
import { OutletRow } from './OutletRow';
import { ownModes } from './own-modes';

export interface OutletsProps {
  readonly outlets: readonly OutletRule[];
  readonly settings: Settings;
  readonly onMode: (site: string, mode: Mode) => void;
  /** Takes the reader's choice for a site back. */
  readonly onForget: (site: string) => void;
}

/**
 * Sites with their modes: those that show the stories of others, those the reader has chosen a mode for, and, folded, all
 * outlets there is a rule for.
 */
export function Outlets({ outlets, settings, onMode, onForget }: OutletsProps) {
  const { say, locale } = useWording();
  if (outlets.length === 0) return <p>{say('options_outlets_none')}</p>;
  const byName = [...outlets].sort((a, b) => a.name.localeCompare(b.name, locale));
  const syndicators = byName.filter(({ role }) => role === 'syndicator');
  const own = ownModes(settings, byName);
  return (
    <>
      <Group title="options_syndicators" text="options_syndicators_text">
        <ul class="rows">
          {syndicators.map((rule) => (
            <OutletRow key={rule.id} rule={rule} mode={modeFor(settings, rule.id, rule.mode)} onMode={onMode} />
          ))}
        </ul>
      </Group>
      {own.length > 0 && (
        <Group title="options_own_modes" text="options_own_modes_text">
          <ul class="rows">
            {own.map(({ site, rule, mode }) => (
              <OutletRow key={site} rule={rule} mode={mode} onMode={onMode} onForget={onForget} />
            ))}
          </ul>
        </Group>
      )}
      <Group title="options_sources" text="options_sources_text">
        <AllOutlets outlets={byName.filter(({ role }) => role === 'outlet')} settings={settings} onMode={onMode} />
      </Group>
    </>
  );
}

interface GroupProps {
  readonly title: Phrase;
  readonly text: Phrase;
  readonly children: ComponentChildren;
}

function Group({ title, text, children }: GroupProps) {
  const { say } = useWording();
  return (
    <div class="outlet-group">
      <h3>{say(title)}</h3>
      <p class="hint">{say(text)}</p>
      {children}
    </div>
  );
}
