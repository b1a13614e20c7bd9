import { viewsOf } from '../core/detect/ledger-view';
import { createOverlay } from '../core/marks/overlay';
import { openShadowRoot } from '../core/page/shadow';
import type { PageState } from '../core/protocol';
import type { Mode } from '../core/rules/rule';
import { DETECTORS } from './detectors';
import { pageData } from './messaging/data-shape';
import { askBackground } from './messaging/send';
import { PageSession } from './page-session';
import { wording } from './wording';

/** The extension at work on a sample page. */
export interface SampleSession {
  setMode(mode: Mode): void;
  /** Leaves the sample as it was. */
  stop(): void;
}

/**
 * Works on a page of our own as the always-on script does on any, marking what it finds at first. `changed` is told its
 * state, now and whenever that changes. Nothing is kept of what is done there.
 */
export async function trySample(page: Document, changed: (state: PageState) => void): Promise<SampleSession> {
  const { css, ...data } = await askBackground('page.data', {}, pageData);
  const tell = (session: PageSession): void => void session.answers['page.state']({}).then(changed);
  let begun: PageSession | null = null;
  const session = new PageSession({
    document: page,
    overlay: (actions) => createOverlay(page, css, actions, wording),
    views: async (entries) => viewsOf(entries),
    settings: { mode: 'flag', modes: {} },
    equipment: { ...data, detectors: DETECTORS, shadow: openShadowRoot },
    changed: () => {
      if (begun !== null) tell(begun);
    },
  });
  begun = session;
  tell(session);
  return {
    setMode: (mode) => void session.answers['page.mode']({ mode }).then(changed),
    stop: () => session.stop(),
  };
}
