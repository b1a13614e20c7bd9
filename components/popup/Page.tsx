import { useId, useState } from 'preact/hooks';
import type { ArticleAnswer, PageState } from '../../core/protocol';
import { troubleText } from '../../core/trouble';
import { hostOf } from '../links';
import { useWording } from '../wording';
import { BAR_ID, Bar } from './Bar';
import { Counts } from './Counts';
import { Head, HeadAhead } from './Head';
import { Loading } from './Loading';
import { Message } from './Message';
import { PageMapRail } from './PageMapRail';
import { Shares } from './Shares';
import { Story } from './Story';
import type { PageViewState, PopupActions } from './view';

export interface PageProps {
  readonly view: PageViewState;
  readonly actions: PopupActions;
}

/** A page we work on: the story's head, what was found, the clean text beside the page's map, and the bar. */
export function Page({ view, actions }: PageProps) {
  const { say } = useWording();
  const { state, article: answer } = view;
  const article = answer?.ok ? answer.article : null;
  return (
    <div class="popup" data-view={article === null && answer !== null ? 'no-story' : 'story'}>
      <a class="skip-link" href={`#${BAR_ID}`}>
        {say('popup_skip')}
      </a>
      <div class="popup-scroll">
        {article !== null && <Head article={article} />}
        {answer === null && view.title !== null && <HeadAhead title={view.title} />}
        <Counts state={state} actions={actions} />
        <div role="alert">{view.trouble !== null && <p class="trouble">{view.trouble}</p>}</div>
        {answer === null && <Loading words={say('popup_reading')} isHeaded={view.title !== null} />}
        {answer?.ok && <Reading view={view} answer={answer} actions={actions} />}
        {answer !== null && !answer.ok && <NoStory answer={answer} onRetry={actions.onRetry} />}
        {view.onlyThisTime && <OnlyThisTime state={state} onGrant={actions.onGrant} />}
      </div>
      <Bar state={state} hasStory={article !== null} actions={actions} />
    </div>
  );
}

interface ReadingProps extends PageProps {
  readonly answer: Extract<ArticleAnswer, { ok: true }>;
}

/** The clean text with the page's map beside it, and on demand the map's numbers above. */
function Reading({ view: { state, map }, answer: { article }, actions }: ReadingProps) {
  const { say } = useWording();
  const [open, setOpen] = useState(false);
  const sharesId = useId();
  return (
    <div class="reading">
      {map !== null && (
        <PageMapRail
          map={map}
          findings={state.findings}
          onJump={actions.onJump}
          shares={{ id: sharesId, open, onOpen: setOpen }}
        />
      )}
      <div class="reading-column">
        <section id={sharesId} hidden={!open} aria-label={say('map_shares')}>
          {open && map !== null && <Shares map={map} />}
        </section>
        <Story article={article} findings={state.findings} />
      </div>
    </div>
  );
}

interface NoStoryProps {
  readonly answer: Extract<ArticleAnswer, { ok: false }>;
  readonly onRetry: () => void;
}

function NoStory({ answer: { why }, onRetry }: NoStoryProps) {
  const wording = useWording();
  const { say } = wording;
  if (why.kind === 'not-an-article') {
    return <Message title={say('state_no_story')} text={say('state_no_story_text')} />;
  }
  return (
    <Message title={say('state_article_failed')} text={troubleText(why.message, wording)} isTrouble>
      <button type="button" class="primary" onClick={onRetry}>
        {say('state_retry')}
      </button>
    </Message>
  );
}

/** Offers to work on this site from now on, where the browser let us in for this once. */
function OnlyThisTime({ state, onGrant }: { readonly state: PageState; readonly onGrant: () => void }) {
  const { say } = useWording();
  return (
    <aside class="only-this-time">
      {say('popup_only_this_time', hostOf(state.url))}{' '}
      <button type="button" class="link-button" onClick={onGrant}>
        {say('popup_always')}
      </button>
    </aside>
  );
}
