import { openShadowRoot } from '../core/page/shadow';
import type { PageState } from '../core/protocol';
import type { Mode } from '../core/rules/rule';
import { DETECTORS } from './detectors';
import { pageData } from './messaging/data-shape';
import { askBackground } from './messaging/send';
import { loadMarks } from './page-marks';
import { PageSession } from './page-session';

/** The extension at work on a sample page. */
export interface SampleSession {
  setMode(mode: Mode): void;
  /** Leaves the sample as it was. */
  stop(): void;
}

/**
 * Works on a page of our own as the always-on script does on any, marking what it finds at first. `changed` is told its
 * state, now and whenever that changes, and `failed` what did not work. Nothing is kept of what is
 * done there.
 */
export async function trySample(
  page: Document,
  changed: (state: PageState) => void,
  failed: (error: unknown) => void,
): Promise<SampleSession> {
  const [data, marks] = await Promise.all([askBackground('page.data', {}, pageData), loadMarks(async () => undefined)]);
  const tell = (answer: Promise<PageState>): void => void answer.then(changed).catch(failed);
  let begun: PageSession | null = null;
  const session: PageSession = new PageSession({
    document: page,
    overlay: () => marks.createOverlay(page, (deed) => session.answers['page.act'](deed)),
    views: async (entries) => marks.viewsOf(entries),
    act: marks.act,
    isSpared: marks.isSpared,
    settings: { mode: 'flag', modes: {} },
    equipment: { ...data, detectors: DETECTORS, shadow: openShadowRoot },
    changed: () => {
      if (begun !== null) tell(begun.answers['page.state']({}));
    },
  });
  begun = session;
  tell(session.answers['page.state']({}));
  return {
    setMode: (mode) => tell(session.answers['page.mode']({ mode })),
    stop: () => session.stop(),
  };
}
