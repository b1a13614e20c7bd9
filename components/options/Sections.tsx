import { MODE_HINTS, ModeSwitch } from '../ModeSwitch';
import { useWording } from '../wording';
import { Access } from './Access';
import { Appearance } from './Appearance';
import { Backup } from './Backup';
import { CopyOptions } from './CopyOptions';
import { Keys } from './Keys';
import { Languages } from './Languages';
import { Lists } from './Lists';
import { Marks } from './Marks';
import { Outlets } from './outlets/Outlets';
import { Privacy } from './Privacy';
import { RuleProblems } from './Problems';
import { ReaderOptions } from './ReaderOptions';
import { Section } from './Section';
import { Statistics } from './statistics/Statistics';
import type { OptionsActions, OptionsView } from './view';

export interface SectionsProps {
  readonly view: OptionsView;
  readonly actions: OptionsActions;
}

/** All sections, one below the other. */
export function Sections({ view, actions }: SectionsProps) {
  const { say } = useWording();
  const { settings, outlets } = view;
  return (
    <>
      <Section id="mode" text={say('options_mode_text')}>
        <ModeSwitch
          legend={say('mode_elsewhere')}
          mode={settings.mode}
          onMode={(mode) => void actions.onSettings({ mode })}
        />
        <p class="hint">{say(MODE_HINTS[settings.mode])}</p>
      </Section>
      <Section id="outlets">
        <RuleProblems {...view} />
        <Outlets
          rules={view.rules}
          settings={settings}
          actions={actions.rules}
          onMode={(site, mode) => void actions.onSettings({ modes: { [site]: mode } })}
          onForget={(site) => void actions.onSettings({ modes: { [site]: null } })}
        />
      </Section>
      <Section id="access" text={say('options_access_text')}>
        <Access outlets={outlets} access={view.access} actions={actions.access} />
      </Section>
      <Section id="lists" text={say('lists_text')}>
        <Lists lists={view.lists} actions={actions.lists} />
      </Section>
      <Section id="marks">
        <Marks
          marks={settings.marks}
          outlets={outlets}
          onMarks={(marks) => void actions.onSettings({ marks })}
          onClutter={actions.onClutter}
        />
      </Section>
      <Section id="copy" text={say('options_copy_text')}>
        <CopyOptions copy={settings.copy} onCopy={(copy) => void actions.onSettings({ copy })} />
      </Section>
      <Section id="reader" text={say('options_reader_text')}>
        <ReaderOptions
          reader={settings.reader}
          faces={view.faces}
          outlets={outlets}
          onReader={(reader) => actions.onSettings({ reader })}
        />
      </Section>
      <AboutItself view={view} actions={actions} />
    </>
  );
}

/** The sections about the extension itself. */
function AboutItself({ view, actions }: SectionsProps) {
  const { say } = useWording();
  return (
    <>
      <Section id="appearance" text={say('options_appearance_text')}>
        <Appearance
          appearance={view.settings.appearance}
          onAppearance={(appearance) => void actions.onSettings({ appearance })}
        />
      </Section>
      <Section id="languages">
        <Languages {...view} onLanguages={actions.onLanguages} />
      </Section>
      <Section id="keys">
        <Keys shortcuts={view.shortcuts} onKeys={actions.onKeys} />
      </Section>
      <Section id="statistics" text={say('options_statistics_text')}>
        <Statistics {...view} actions={actions.statistics} />
      </Section>
      <Section id="backup" text={say('backup_text')}>
        <Backup {...view} actions={actions.backup} />
      </Section>
      <Section id="privacy">
        <Privacy welcomePage={view.welcomePage} />
      </Section>
    </>
  );
}
