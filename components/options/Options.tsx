import { useState } from 'preact/hooks';
import { ModeSwitch } from '../ModeSwitch';
import { modeHints } from '../words/modes';
import { optionsWords } from '../words/options';
import { Access } from './Access';
import { CopyFormatChoice } from './CopyFormatChoice';
import { Keys } from './Keys';
import { Outlets } from './Outlets';
import { Section } from './Section';
import { type OptionsActions, type OptionsView, withMode } from './view';

export interface OptionsProps {
  /** `null` while the settings are read. */
  readonly view: OptionsView | null;
  /** Why they could not be read, in words. */
  readonly trouble?: string | null;
  readonly actions: OptionsActions;
}

/** The options page. What is chosen holds at once. */
export function Options({ view, trouble = null, actions }: OptionsProps) {
  const [told, tell] = useState<{ readonly words: string; readonly isTrouble: boolean } | null>(null);
  const say = (work: Promise<void>): Promise<void> => {
    work.then(
      () => tell({ words: optionsWords.saved, isTrouble: false }),
      (error: unknown) => tell({ words: error instanceof Error ? error.message : String(error), isTrouble: true }),
    );
    return work;
  };
  return (
    <main class="options">
      <header>
        <h1>
          {optionsWords.title} <span class="soft">{optionsWords.subtitle}</span>
        </h1>
        <p class={told?.isTrouble ? 'trouble' : 'saved'} role="status">
          {told?.words}
        </p>
      </header>
      {view === null ? (
        <p class={trouble === null ? 'soft' : 'trouble'} role="status">
          {trouble ?? optionsWords.loading}
        </p>
      ) : (
        <Sections view={view} actions={guarded(actions, say)} />
      )}
    </main>
  );
}

function Sections({ view, actions }: { readonly view: OptionsView; readonly actions: OptionsActions }) {
  const { settings } = view;
  return (
    <>
      {view.problems.map((problem) => (
        <p class="trouble" role="alert" key={problem}>
          {problem}
        </p>
      ))}
      <Section title={optionsWords.mode} text={optionsWords.modeText}>
        <ModeSwitch
          site={optionsWords.everywhere}
          mode={settings.mode}
          onMode={(mode) => void actions.onSettings({ mode })}
        />
        <p class="hint">{modeHints[settings.mode]}</p>
      </Section>
      <Section title={optionsWords.outlets}>
        {view.ruleProblems.length > 0 && (
          <ul class="trouble" aria-label={optionsWords.ruleProblems}>
            {view.ruleProblems.map((problem) => (
              <li key={problem}>
                <bdi>{problem}</bdi>
              </li>
            ))}
          </ul>
        )}
        <Outlets
          outlets={view.outlets}
          settings={settings}
          onMode={(site, mode) => void actions.onSettings(withMode(settings, site, mode))}
        />
      </Section>
      <Section title={optionsWords.access} text={optionsWords.accessText}>
        <Access access={view.access} onAllow={actions.onAllow} onRevoke={actions.onRevoke} />
      </Section>
      <Section title={optionsWords.copy} text={optionsWords.copyText}>
        <CopyFormatChoice settings={settings} onSettings={actions.onSettings} />
      </Section>
      <Section title={optionsWords.keys}>
        <Keys shortcuts={view.shortcuts} />
      </Section>
      <Section title={optionsWords.privacy}>
        {optionsWords.privacyText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Section>
    </>
  );
}

/** The same actions, with their outcome told on the page; none of them rejects any more. */
function guarded(actions: OptionsActions, say: (work: Promise<void>) => Promise<void>): OptionsActions {
  const quiet = (work: Promise<void>): Promise<void> => say(work).catch(() => undefined);
  return {
    onSettings: (patch) => quiet(actions.onSettings(patch)),
    onAllow: actions.onAllow,
    onRevoke: (origins) => quiet(actions.onRevoke(origins)),
  };
}
