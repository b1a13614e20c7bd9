import { Popup } from '../../components/popup/Popup';
import type { PopupActions } from '../../components/popup/view';
import { isWanted } from '../../core/detect/ledger-view';

import { accessPattern, grant } from '../../platform/access';
import { tabInQuestion } from '../../platform/active-tab';
import { openOptions } from '../../platform/own-pages';
import { pickOn } from '../../platform/pick-on';
import { copiesOf } from './copies';
import { leaveFor } from './leave-for';
import { type PageInQuestion, usePage } from './use-page';

/** The popup, wired to the page it is about. `address` is the popup's own, which may name a tab. */
export function App({ address }: { readonly address: string }) {
  const page = usePage(address);
  return <Popup view={page.view} actions={actionsFor(page, address)} />;
}

function actionsFor(page: PageInQuestion, address: string): PopupActions {
  const leavePopup = (): void => leave(address);
  const { client, view } = page;
  return {
    onMode: (mode) => page.change(() => client?.setMode(mode)),
    onRestore: (id) => page.change(() => client?.restore(id)),
    onTake: (id) => page.change(() => client?.take(id)),
    onTakeAll: (ids) => page.change(() => client?.take(...ids)),
    onSpare: (id) => page.change(() => client?.spare(id)),
    onUnspare: (id) => page.change(() => client?.unspare(id)),
    onShow: (id) =>
      page.attempt(async () => {
        await client?.show(id);
      }),
    onJump: (segment) => page.attempt(() => jump(page, segment)),
    ...copiesOf(page, leavePopup),
    onReader: () => page.attempt(() => leaveFor(client?.toggleReader(), leavePopup)),
    onPick: () =>
      page.attempt(async () => {
        const tab = await tabInQuestion(address);
        if (tab !== null) await pickOn(tab, 'nothing');
        leavePopup();
      }),
    onOptions: () =>
      page.attempt(async () => {
        await openOptions();
        leavePopup();
      }),
    onGrant: () => page.attempt(() => allow(addressOf(view), page.reload)),
    onRetry: page.reload,
  };
}

/** Scrolls the page to a segment of its map, and puts the focus on the mark of what is found there. */
async function jump({ client, view }: PageInQuestion, segment: number): Promise<void> {
  if (client === null || view.kind !== 'page') return;
  const found = view.state.findings.find(({ id }) => id === view.map?.segments[segment]?.finding);
  if (found !== undefined && !isWanted(found.state)) await client.show(found.id);
  await client.jump(segment);
}

async function allow(url: string | null, reload: () => void): Promise<void> {
  const pattern = url === null ? null : accessPattern(url);
  if (pattern !== null && (await grant([pattern]))) reload();
}

function addressOf(view: PageInQuestion['view']): string | null {
  if (view.kind === 'no-access') return view.url;
  return view.kind === 'page' ? view.state.url : null;
}

/** Makes room for the page. Where the popup is shown as a tab for a given page, that tab stays. */
function leave(address: string): void {
  if (!new URL(address).searchParams.has('tab')) window.close();
}
