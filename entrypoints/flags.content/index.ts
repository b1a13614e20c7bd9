import { defineContentScript } from 'wxt/utils/define-content-script';
import { createLateOverlay } from '../../core/marks/late-overlay';
import type { FlagMessages, MessageInput, PageState } from '../../core/protocol';
import type { ModeSettings } from '../../core/settings';
import { browser } from '../../platform/browser';
import { DETECTORS } from '../../platform/detectors';
import { modeSettings, pageData } from '../../platform/messaging/data-shape';
import { handle } from '../../platform/messaging/handle';
import { FLAG_INPUTS } from '../../platform/messaging/page-inputs';
import { askBackground } from '../../platform/messaging/send';
import { PageSession } from '../../platform/page-session';
import { type Marks, pageSlot } from '../../platform/page-slot';
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
    slot.flags = { forArticle: async () => (await starting).forArticle() };
    // Listening begins at once: who injects this script asks before the settings are there.
    const answer =
      <N extends keyof FlagMessages>(name: N) =>
      async (input: MessageInput<N>): Promise<PageState> =>
        (await starting).answers[name](input);
    const stopAnswering = handle(FLAG_INPUTS, {
      'page.state': answer('page.state'),
      'page.mode': answer('page.mode'),
      'page.restore': answer('page.restore'),
      'page.take': answer('page.take'),
      'page.show': answer('page.show'),
    });
    const session = await starting;
    const unwatch = whenSettingsChange(() => {
      loadModes().then((settings) => session.applySettings(settings), report);
    });
    whenLeftBehind(document, () => {
      stopAnswering();
      unwatch();
      session.stop();
    });
  },
});

async function start(): Promise<PageSession> {
  const [settings, { css, ...data }] = await Promise.all([loadModes(), askBackground('page.data', {}, pageData)]);
  return new PageSession({
    document,
    overlay: (actions, ready) =>
      createLateOverlay(async () => (await marks()).createOverlay(document, css, actions), ready, report),
    views: async (entries) => (entries.length === 0 ? [] : (await marks()).viewsOf(entries)),
    settings,
    equipment: { ...data, detectors: DETECTORS, shadow: shadowAccessor(browser) },
    changed: (count, mode) => {
      askBackground('page.changed', { count, mode }, () => null).catch(report);
    },
  });
}

let coming: Promise<Marks> | null = null;

/** What shows findings, once its script is here; asked for once. Throws an Error when that does not come. */
const marks = (): Promise<Marks> => {
  coming ??= askBackground('page.marks', {}, () => null).then(() => {
    const shown = pageSlot().marks;
    if (shown !== undefined) return shown;
    throw new Error('No script came to show findings.');
  });
  // Who asks next may have better luck.
  coming.catch(() => {
    coming = null;
  });
  return coming;
};

const loadModes = (): Promise<ModeSettings> => askBackground('settings.modes', {}, modeSettings);

/** What cannot be told to or learnt from the background costs a number or a change of mode; the page goes on. */
function report(error: unknown): void {
  console.warn('Clean Copy:', error);
}
