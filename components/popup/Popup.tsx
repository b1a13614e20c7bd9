import { troubleText } from '../../core/trouble';
import { hostOf } from '../links';
import { useWording } from '../wording';
import { Bar } from './Bar';
import { HeadAhead } from './Head';
import { Loading } from './Loading';
import { Message } from './Message';
import { Page } from './Page';
import type { PopupActions, PopupView } from './view';

export interface PopupProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

/** The popup: one honest view of the tab it is about, over a bar with what can be done. */
export function Popup({ view, actions }: PopupProps) {
  if (view.kind === 'page') return <Page view={view} actions={actions} />;
  return (
    <div class="popup" data-view={view.kind}>
      <div class="popup-scroll">
        <NoPage view={view} actions={actions} />
      </div>
      <Bar state={null} hasStory={false} actions={actions} />
    </div>
  );
}

interface NoPageProps {
  readonly view: Exclude<PopupView, { kind: 'page' }>;
  readonly actions: PopupActions;
}

function NoPage({ view, actions }: NoPageProps) {
  const wording = useWording();
  const { say } = wording;
  switch (view.kind) {
    case 'loading':
      return (
        <>
          {view.title !== null && <HeadAhead title={view.title} />}
          <Loading words={say('popup_loading')} isHeaded={view.title !== null} />
        </>
      );
    case 'unsupported':
      return <Message title={say('state_unsupported')} text={say('state_unsupported_text')} />;
    case 'failed':
      return (
        <Message title={say('state_failed')} text={troubleText(view.message, wording)} isTrouble>
          <button type="button" class="primary" onClick={actions.onRetry}>
            {say('state_retry')}
          </button>
        </Message>
      );
    case 'no-access':
      return <NoAccess url={view.url} onGrant={actions.onGrant} />;
  }
}

function NoAccess({ url, onGrant }: { readonly url: string | null; readonly onGrant: () => void }) {
  const { say } = useWording();
  if (url === null) return <Message title={say('state_no_access')} text={say('state_no_address_text')} />;
  return (
    <Message title={say('state_no_access')} text={say('state_no_access_text', hostOf(url))}>
      <button type="button" class="primary" onClick={onGrant}>
        {say('state_allow', hostOf(url))}
      </button>
    </Message>
  );
}
