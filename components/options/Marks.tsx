import { groupName } from '../../core/groups';
import type { MarkSettings } from '../../core/marks/mark-settings';
import type { Spared } from '../../core/marks/spared';
import type { OutletRule } from '../../core/rules/rule';
import { useWording } from '../wording';
import type { OptionsActions } from './view';

export interface MarksProps {
  readonly marks: MarkSettings;
  readonly outlets: readonly OutletRule[];
  readonly onMarks: (patch: Partial<Pick<MarkSettings, 'lines'>>) => void;
  readonly onClutter: OptionsActions['onClutter'];
}

/** Whether a line stays where something was taken out, and what the reader called no clutter, each to be taken back. */
export function Marks({ marks, outlets, onMarks, onClutter }: MarksProps) {
  const { say } = useWording();
  const sites = Object.entries(marks.spared);
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={marks.lines}
          onChange={(event) => onMarks({ lines: event.currentTarget.checked })}
        />
        <span>
          {say('options_marks_lines')} <span class="choice-hint">{say('options_marks_lines_hint')}</span>
        </span>
      </label>
      <h3>{say('options_spared')}</h3>
      <p class="hint">{say(sites.length === 0 ? 'options_spared_none' : 'options_spared_hint')}</p>
      {sites.map(([site, things]) => (
        <SparedOn
          key={site}
          name={outlets.find(({ id }) => id === site)?.name ?? site}
          things={things}
          onRemove={(thing) => void onClutter(site, thing)}
        />
      ))}
    </>
  );
}

interface SparedOnProps {
  readonly name: string;
  readonly things: readonly Spared[];
  readonly onRemove: (thing: Spared) => void;
}

function SparedOn({ name, things, onRemove }: SparedOnProps) {
  const wording = useWording();
  const { say } = wording;
  return (
    <>
      <h4>
        <bdi>{name}</bdi>
      </h4>
      <ul class="rows">
        {things.map((thing) => {
          const kind = groupName(thing.kind, wording);
          // Numbers differ from page to page.
          const words = thing.words.replaceAll('#', '…');
          const told = words === '' ? kind : say('options_spared_thing', kind, words);
          return (
            <li key={`${thing.kind} ${thing.detector} ${thing.words} ${thing.hook}`}>
              <span class="row-name">
                <b>{kind}</b> <bdi class="soft">{words}</bdi>
              </span>
              <button
                type="button"
                class="link-button"
                aria-label={say('options_spared_remove_this', told)}
                onClick={() => onRemove(thing)}
              >
                {say('options_spared_remove')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
