import { hostOf } from '../links';
import { popupWords } from '../words/popup';
import { stateWords } from '../words/states';
import { Bar } from './Bar';
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

function NoPage({
  view,
  actions,
}: {
  readonly view: Exclude<PopupView, { kind: 'page' }>;
  readonly actions: PopupActions;
}) {
  switch (view.kind) {
    case 'loading':
      return <Loading words={popupWords.loading} />;
    case 'unsupported':
      return <Message words={stateWords.unsupported} />;
    case 'failed':
      return (
        <Message words={stateWords.failed(view.message)} isTrouble>
          <button type="button" class="primary" onClick={actions.onRetry}>
            {stateWords.retry}
          </button>
        </Message>
      );
    case 'no-access':
      return <NoAccess url={view.url} onGrant={actions.onGrant} />;
  }
}

function NoAccess({ url, onGrant }: { readonly url: string | null; readonly onGrant: () => void }) {
  if (url === null) return <Message words={stateWords.noAddress} />;
  return (
    <Message words={stateWords.noAccess(hostOf(url))}>
      <button type="button" class="primary" onClick={onGrant}>
        {stateWords.allow(hostOf(url))}
      </button>
    </Message>
  );
}
