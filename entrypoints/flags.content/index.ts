import { defineContentScript } from 'wxt/utils/define-content-script';
import { createLateOverlay } from '../../core/marks/late-overlay';
import type { MessageInput, PageState } from '../../core/protocol';
import type { ModeSettings } from '../../core/settings';
import { browser } from '../../platform/browser';
import { DETECTORS } from '../../platform/detectors';
import { modeSettings, pageData } from '../../platform/messaging/data-shape';
import { handle } from '../../platform/messaging/handle';
import { FLAG_INPUTS } from '../../platform/messaging/page-inputs';
import { askBackground } from '../../platform/messaging/send';
import { PageSession } from '../../platform/page-session';
import { type Marks, pageSlot } from '../../platform/page-slot';
import { whenGoneTo } from '../../platform/prerendered';
import { whenLeftBehind } from '../../platform/script-life';
import { whenSettingsChange } from '../../platform/settings-change';
import { shadowAccessor } from '../../platform/shadow';

export default defineContentScript({
  // The build fills in the built-in syndicators' hosts, see wxt.config.ts.
  matches: [],
  runAt: 'document_idle',
  async main() {
    const slot = pageSlot();
    if (slot.flags !== undefined) return;
    const starting = start();
    slot.flags = starting;
    // Listening begins at once: who injects this script asks before the settings are there.
    const answer =
      <N extends keyof PageSession['answers']>(name: N) =>
      async (input: MessageInput<N>): Promise<PageState> =>
        (await starting).answers[name](input);
    const stopAnswering = handle(FLAG_INPUTS, {
      'page.state': answer('page.state'),
      'page.mode': answer('page.mode'),
      'page.act': answer('page.act'),
      'page.renew': answer('page.renew'),
      'page.stop': () => starting.then(() => leave()),
    });
    const session = await starting;
    const unwatch = whenSettingsChange(() => {
      Promise.all([loadModes(), here?.reload()]).then(([settings]) => session.applySettings(settings), report);
    });
    const leave = (): void => {
      stopAnswering();
      unwatch();
      session.stop();
      delete slot.flags;
    };
    whenLeftBehind(document, leave);
  },
});

async function start(): Promise<PageSession> {
  await whenGoneTo(document);
  const [settings, data] = await Promise.all([loadModes(), askBackground('page.data', {}, pageData)]);
  // It is there already where the reader called something no clutter, which has to be known before anything is taken out.
  if (pageSlot().marks !== undefined) await marks().catch(report);
  const session = new PageSession({
    document,
    overlay: (ready) =>
      createLateOverlay(
        async () => (await marks()).createOverlay(document, session.answers['page.act']),
        ready,
        report,
      ),
    views: async (entries) => (entries.length === 0 ? [] : (await marks()).viewsOf(entries)),
    act: async (deed, treatment) => (await marks()).act(deed, treatment),
    isSpared: (finding) => here?.isSpared(finding) === true,
    settings,
    equipment: { ...data, detectors: DETECTORS, shadow: shadowAccessor(browser) },
    changed: (count, mode) => {
      askBackground('page.changed', { count, mode }, () => null).catch(report);
    },
  });
  return session;
}

/** What shows findings, once its script is here. */
let here: Marks | undefined;

/** Brings the script that shows findings, where it is not here yet. Rejects when it does not come. */
async function marks(): Promise<Marks> {
  if (pageSlot().marks === undefined) await askBackground('page.marks', {}, () => null);
  here = await pageSlot().marks;
  if (here === undefined) throw new Error('No marks.');
  return here;
}

const loadModes = (): Promise<ModeSettings> => askBackground('settings.modes', {}, modeSettings);

/** What cannot be told to or learnt from the background costs a number or a change of mode; the page goes on. */
function report(error: unknown): void {
  console.warn('Clean Copy:', error);
}
