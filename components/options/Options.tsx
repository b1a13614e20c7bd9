import { useState } from 'preact/hooks';
import { troubleText } from '../../core/trouble';
import { MODE_HINTS, ModeSwitch } from '../ModeSwitch';
import { useWording } from '../wording';
import { Access } from './Access';
import { Backup } from './Backup';
import { CopyOptions } from './CopyOptions';
import { Keys } from './Keys';
import { Lists } from './Lists';
import { Marks } from './Marks';
import { Outlets } from './Outlets';
import { Privacy } from './Privacy';
import { Problems, RuleProblems } from './Problems';
import { ReaderOptions } from './ReaderOptions';
import { Section } from './Section';
import { StatisticsOptions } from './StatisticsOptions';
import { type OptionsActions, type OptionsView, withMode, withoutMode } from './view';

export interface OptionsProps {
  /** `null` while the settings are read. */
  readonly view: OptionsView | null;
  /** Why they could not be read. */
  readonly trouble?: unknown;
  readonly actions: OptionsActions;
}

/** The options page. What is chosen holds at once. */
export function Options({ view, trouble = null, actions }: OptionsProps) {
  const wording = useWording();
  const { say } = wording;
  const [told, tell] = useState<{ readonly words: string; readonly isTrouble: boolean } | null>(null);
  const follow = (work: Promise<void>): Promise<void> =>
    work.then(
      () => tell({ words: say('options_saved'), isTrouble: false }),
      (error: unknown) => tell({ words: troubleText(error, wording), isTrouble: true }),
    );
  return (
    <main class="sheet options">
      <header>
        <h1>
          {say('extension_name')} <span class="soft">{say('options_title')}</span>
        </h1>
        <p class={told?.isTrouble ? 'trouble' : 'saved'} role="status">
          {told?.words}
        </p>
      </header>
      {view === null ? (
        <p class={trouble === null ? 'soft' : 'trouble'} role="status">
          {trouble === null ? say('options_loading') : troubleText(trouble, wording)}
        </p>
      ) : (
        <Sections view={view} actions={tellingOf(actions, follow)} />
      )}
    </main>
  );
}

function Sections({ view, actions }: { readonly view: OptionsView; readonly actions: OptionsActions }) {
  const { say } = useWording();
  const { settings } = view;
  return (
    <>
      <Problems problems={view.problems} />
      <Section title={say('options_mode')} text={say('options_mode_text')}>
        <ModeSwitch
          legend={say('mode_elsewhere')}
          mode={settings.mode}
          onMode={(mode) => void actions.onSettings({ mode })}
        />
        <p class="hint">{say(MODE_HINTS[settings.mode])}</p>
      </Section>
      <Section title={say('options_outlets')}>
        <RuleProblems {...view} />
        <Outlets
          outlets={view.outlets}
          settings={settings}
          onMode={(site, mode) => void actions.onSettings(withMode(settings, site, mode))}
          onForget={(site) => void actions.onSettings(withoutMode(settings, site))}
        />
      </Section>
      <Section title={say('options_access')} text={say('options_access_text')}>
        <Access outlets={view.outlets} access={view.access} onAllow={actions.onAllow} onRevoke={actions.onRevoke} />
      </Section>
      <Section title={say('options_marks')}>
        <Marks settings={settings} outlets={view.outlets} onSettings={actions.onSettings} />
      </Section>
      <Section title={say('options_copy')} text={say('options_copy_text')}>
        <CopyOptions copy={settings.copy} onCopy={(copy) => void actions.onSettings({ copy })} />
      </Section>
      <Section title={say('options_reader')} text={say('options_reader_text')}>
        <ReaderOptions reader={settings.reader} faces={view.faces} outlets={view.outlets} onReader={actions.onReader} />
      </Section>
      <Section title={say('lists')} text={say('lists_text')}>
        <Lists lists={view.lists} actions={actions.lists} />
      </Section>
      <Section title={say('backup')} text={say('backup_text')}>
        <Backup {...view} actions={actions.backup} />
      </Section>
      <Section title={say('options_keys')}>
        <Keys shortcuts={view.shortcuts} onKeys={actions.onKeys} />
      </Section>
      <Section title={say('options_statistics')} text={say('options_statistics_text')}>
        <StatisticsOptions {...view} {...actions} />
      </Section>
      <Section title={say('options_privacy')}>
        <Privacy welcomePage={view.welcomePage} />
      </Section>
    </>
  );
}

/** The same actions, with their outcome told on the page; none of them rejects any more. */
function tellingOf(actions: OptionsActions, follow: (work: Promise<void>) => Promise<void>): OptionsActions {
  return {
    ...actions,
    onSettings: (patch) => follow(actions.onSettings(patch)),
    onReader: (patch) => follow(actions.onReader(patch)),
    onRevoke: (origins) => follow(actions.onRevoke(origins)),
    onCounting: (counting) => follow(actions.onCounting(counting)),
    onErase: () => follow(actions.onErase()),
  };
}
