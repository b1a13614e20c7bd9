import { useRef, useState } from 'preact/hooks';
import { troubleText } from '../../core/trouble';
import { useWording } from '../wording';
import { Navigation } from './Navigation';
import { OutletPlace } from './outlets/OutletPlace';
import { Problems } from './Problems';
import type { Place } from './place';
import { Sections } from './Sections';
import type { SectionId } from './sections';
import { usePending } from './use-pending';
import { useSectionInView } from './use-section-in-view';
import { useTurning } from './use-turning';
import type { OptionsActions, OptionsView } from './view';

export interface OptionsProps {
  /** `null` while the settings are read. */
  readonly view: OptionsView | null;
  /** Why they could not be read. */
  readonly trouble?: unknown;
  /** What of the page is shown. */
  readonly place?: Place;
  readonly actions: OptionsActions;
}

const WHOLE_PAGE: Place = { kind: 'page', section: null };

/** The options page. What is chosen holds at once. */
export function Options({ view, trouble = null, place = WHOLE_PAGE, actions }: OptionsProps) {
  const wording = useWording();
  const { say } = wording;
  const [told, tell] = useState<Told | null>(null);
  const pending = usePending();
  const main = useRef<HTMLElement>(null);
  const sections = useRef<HTMLDivElement>(null);
  const isPage = place.kind === 'page';
  useTurning(main, place, view !== null);
  const current = useSectionInView(sections, isPage ? place.section : null, isPage && view !== null);
  const follow = (work: Promise<void>): Promise<void> =>
    work.then(
      () => tell({ words: say('options_saved'), isTrouble: false }),
      (error: unknown) => tell({ words: troubleText(error, wording), isTrouble: true }),
    );
  const telling = tellingOf(actions, follow);
  const following: OptionsActions = {
    ...telling,
    onSettings: (patch) => pending.during(patch, telling.onSettings(patch)),
  };
  return (
    <div class="options">
      <button type="button" class="button skip" onClick={() => main.current?.focus()}>
        {say('options_skip')}
      </button>
      <Head told={told} current={isPage ? current : 'outlets'} />
      <main ref={main} tabIndex={-1}>
        {view === null ? (
          <p class={trouble === null ? 'soft' : 'trouble'} role="status">
            {trouble === null ? say('options_loading') : troubleText(trouble, wording)}
          </p>
        ) : (
          <Body
            view={{ ...view, settings: pending.shown(view.settings) }}
            place={place}
            actions={following}
            sections={sections}
          />
        )}
      </main>
    </div>
  );
}

function Head({ told, current }: { readonly told: Told | null; readonly current: SectionId | null }) {
  const { say } = useWording();
  return (
    <header class="options-head">
      <h1>
        {say('extension_name')} <span class="soft">{say('options_title')}</span>
      </h1>
      <p class={told?.isTrouble ? 'told trouble' : 'told'} role="status">
        {told?.words}
      </p>
      <Navigation current={current} />
    </header>
  );
}

interface BodyProps extends Pick<OptionsProps, 'actions'> {
  readonly view: OptionsView;
  readonly place: Place;
  /** Takes the element that holds the sections. */
  readonly sections: { current: HTMLDivElement | null };
}

/** All sections, which stay as they are while one outlet stands in their place. */
function Body({ view, place, actions, sections }: BodyProps) {
  const isPage = place.kind === 'page';
  return (
    <>
      <Problems problems={view.problems} />
      <div class="sections" ref={sections} hidden={!isPage}>
        <Sections view={view} actions={actions} />
      </div>
      {!isPage && (
        <div class="outlet-place">
          <OutletPlace place={place} view={view} actions={actions} />
        </div>
      )}
    </>
  );
}

/** What became of the last change. */
interface Told {
  readonly words: string;
  readonly isTrouble: boolean;
}

/** The same actions, with their outcome told on the page; none of them rejects any more. */
function tellingOf(actions: OptionsActions, follow: (work: Promise<void>) => Promise<void>): OptionsActions {
  return {
    ...actions,
    onSettings: (patch) => follow(actions.onSettings(patch)),
    onClutter: (site, thing) => follow(actions.onClutter(site, thing)),
    statistics: {
      onCounting: (counting) => follow(actions.statistics.onCounting(counting)),
      onErase: () => follow(actions.statistics.onErase()),
      onBringBack: () => follow(actions.statistics.onBringBack()),
    },
  };
}
