import type { PageState } from '../../core/protocol';
import type { Mode } from '../../core/rules/rule';
import { troubleText } from '../../core/trouble';
import type { Phrase } from '../../core/wording';
import { tally } from '../groups';
import { KindChip } from '../KindChip';
import { ModeSwitch } from '../ModeSwitch';
import { Shortcuts } from '../options/Keys';
import type { Shortcut } from '../options/view';
import { TitledSection } from '../TitledSection';
import { useWording } from '../wording';
import { SampleFrame } from './SampleFrame';

/** What became of the sample page. */
export interface TriedPage {
  /** `null` until it has been looked through. */
  readonly state: PageState | null;
  /** Why it could not be; `null` when it could. */
  readonly trouble: unknown;
}

export interface WelcomeProps {
  readonly tried: TriedPage;
  /** Names of the sites there is access to from installation on. */
  readonly sites: readonly string[];
  readonly shortcuts: readonly Shortcut[];
  /** Address of the page the sample is shown in. */
  readonly samplePage: string;
  readonly onSample: (page: Document) => void;
  readonly onMode: (mode: Mode) => void;
  readonly onOptions: () => void;
}

const TIPS: Record<Mode, Phrase> = { flag: 'welcome_tip_flag', clean: 'welcome_tip_clean', off: 'welcome_tip_off' };

/** The page shown once after installation: what it does, on a sample; where it is found; what is private. */
export function Welcome({ tried, samplePage, onSample, onMode, ...rest }: WelcomeProps) {
  const wording = useWording();
  const { say } = wording;
  const { state, trouble } = tried;
  return (
    <main class="sheet welcome">
      <header>
        <h1>{say('extension_name')}</h1>
      </header>
      <p class="lead">{say('welcome_lead')}</p>
      <section class="try" aria-label={say('welcome_try')}>
        <div class="try-bar">
          <ModeSwitch legend={say('welcome_mode')} mode={state?.mode ?? 'flag'} onMode={onMode} />
          <p class="try-tip" role="status">
            {trouble === null ? say(TIPS[state?.mode ?? 'flag']) : troubleText(trouble, wording)}
          </p>
        </div>
        <Found state={state} />
        <SampleFrame page={samplePage} title={say('welcome_sample')} onLoad={onSample} />
      </section>
      <About {...rest} />
    </main>
  );
}

/** What was found on the sample, by kind; its place is kept free until that is known. */
function Found({ state }: { readonly state: PageState | null }) {
  const { say } = useWording();
  const tallies = state === null || state.mode === 'off' ? [] : tally(state.findings);
  return (
    <ul class="try-found" aria-label={say('welcome_found')}>
      {tallies.map(({ group, count }) => (
        <li key={group}>
          <KindChip group={group} count={count} />
        </li>
      ))}
    </ul>
  );
}

function About({ sites, shortcuts, onOptions }: Pick<WelcomeProps, 'sites' | 'shortcuts' | 'onOptions'>) {
  const { say, locale } = useWording();
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(sites);
  return (
    <>
      <TitledSection title={say('welcome_take')}>
        <p>{say('welcome_take_copy')}</p>
        <p>{say('welcome_take_reader')}</p>
      </TitledSection>
      <TitledSection title={say('welcome_where')}>
        <p>{say('welcome_where_button')}</p>
        <p>{say('welcome_where_sites', names)}</p>
        <Shortcuts shortcuts={shortcuts} />
      </TitledSection>
      <TitledSection title={say('options_privacy')}>
        <p>{say('welcome_private_browser')}</p>
        <p>{say('welcome_private_access', names)}</p>
        <p>{say('welcome_private_kept')}</p>
      </TitledSection>
      <p class="closing">
        {say('welcome_close')}{' '}
        <button type="button" class="link-button" onClick={onOptions}>
          {say('welcome_options')}
        </button>
      </p>
    </>
  );
}
