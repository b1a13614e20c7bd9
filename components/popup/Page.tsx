import type { ArticleAnswer, PageState } from '../../core/protocol';
import { hostOf } from '../links';
import { popupWords } from '../words/popup';
import { stateWords } from '../words/states';
import { BAR_ID, Bar } from './Bar';
import { Counts } from './Counts';
import { Head } from './Head';
import { Loading } from './Loading';
import { Message } from './Message';
import { Story } from './Story';
import type { PageViewState, PopupActions } from './view';

/** A page we work on: the story's head, what was found, the clean text, and the bar. */
export function Page({ view, actions }: { readonly view: PageViewState; readonly actions: PopupActions }) {
  const { state, article: answer } = view;
  const article = answer?.ok ? answer.article : null;
  return (
    <div class="popup" data-view={article === null && answer !== null ? 'no-story' : 'story'}>
      <a class="skip-link" href={`#${BAR_ID}`}>
        {popupWords.skip}
      </a>
      <div class="popup-scroll">
        {article !== null && <Head article={article} />}
        <Counts state={state} article={article} actions={actions} />
        <div role="alert">{view.trouble !== null && <p class="trouble">{view.trouble}</p>}</div>
        {answer === null && <Loading words={popupWords.reading} />}
        {article !== null && <Story article={article} findings={state.findings} />}
        {answer !== null && !answer.ok && <NoStory answer={answer} onRetry={actions.onRetry} />}
        {view.onlyThisTime && <OnlyThisTime state={state} onGrant={actions.onGrant} />}
      </div>
      <Bar state={state} hasStory={article !== null} actions={actions} />
    </div>
  );
}

interface NoStoryProps {
  readonly answer: Extract<ArticleAnswer, { ok: false }>;
  readonly onRetry: () => void;
}

function NoStory({ answer: { why }, onRetry }: NoStoryProps) {
  if (why.kind === 'not-an-article') return <Message words={stateWords.notAnArticle} />;
  return (
    <Message words={stateWords.articleFailed(why.message)} isTrouble>
      <button type="button" class="primary" onClick={onRetry}>
        {stateWords.retry}
      </button>
    </Message>
  );
}

/** Offers to work on this site from now on, where the browser let us in for this once. */
function OnlyThisTime({ state, onGrant }: { readonly state: PageState; readonly onGrant: () => void }) {
  return (
    <aside class="only-this-time">
      {popupWords.onlyThisTime(hostOf(state.url))}{' '}
      <button type="button" class="link-button" onClick={onGrant}>
        {popupWords.always}
      </button>
    </aside>
  );
}
